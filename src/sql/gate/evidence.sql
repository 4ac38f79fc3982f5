-- The append-only chain: every conclusion, bound to its predecessor's hash (EV-1, EV-2).

set local role quorate_owner;

create function quorate.refuse_change() returns trigger
  language plpgsql
as $$
begin
  perform quorate.refuse('APPEND_ONLY', null, to_jsonb(format('%s on %I.%I', tg_op, tg_table_schema, tg_table_name)));
  return null;
end
$$;
comment on function quorate.refuse_change is 'Refuses UPDATE, DELETE and TRUNCATE, the owner''s too: a layer below the missing grants.';
create trigger evidence_registry_append_only before update or delete on qt001_cp.evidence_registry
  for each row execute function quorate.refuse_change();
create trigger evidence_registry_no_truncate before truncate on qt001_cp.evidence_registry
  for each statement execute function quorate.refuse_change();
create trigger code_catalog_item_append_only before update or delete on qt001_cp.code_catalog_item
  for each row execute function quorate.refuse_change();
create trigger code_catalog_item_no_truncate before truncate on qt001_cp.code_catalog_item
  for each statement execute function quorate.refuse_change();

create function quorate.evidence_hash(p_ledger uuid, p_seq bigint, p_prev text, p_id uuid, p_kind text, p_at timestamptz, p_body text)
  returns text
  language sql immutable parallel safe
  return qt001_cp.sha256_hex(qt001_cp.netstring(p_ledger::text, p_seq::text, p_prev, p_id::text, p_kind,
    to_char(p_at at time zone interval '0', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), p_body));
comment on function quorate.evidence_hash is
  'The hash of a link of the chain over all that it holds; `p_prev` is its predecessor''s (EV-2).';

create function quorate.assert_at_commit() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  v_statement text := current_query();
  v_code text := 'COMMIT_NOT_PLAIN';
  v_expected text := 'COMMIT alone, or the end of the call itself';
  v_observed text;
  v_left numeric;
begin
  -- Messages to the client could wait for one that does not read: from here on the session sends none.
  perform set_config('client_min_messages', 'notice', true);
  -- An empty statement is the extended protocol's Sync. Under any statement but COMMIT this check runs too early to say anything of it.
  -- Show the statement's first word only: a token may be in the rest.
  select f.observed into v_observed
  from (values
    (v_statement !~* '^[[:space:]]*commit[[:space:]]*;?[[:space:]]*$',
      coalesce(upper(substring(v_statement from '^[[:space:]]*([a-zA-Z]{1,20})')), 'another statement')),
    -- Code that would still run within the COMMIT, after this check: a cursor WITH HOLD, a trigger on a temporary table.
    (exists (select from pg_cursors as c where c.is_holdable), 'a cursor WITH HOLD'),
    (pg_my_temp_schema() <> 0, 'temporary objects')
  ) as f(holds, observed) where f.holds limit 1;
  if v_observed is null and current_setting('synchronous_commit') not in ('on', 'remote_apply') then
    v_code := 'SESSION_NOT_DURABLE';
    v_expected := 'on';
    v_observed := current_setting('synchronous_commit');
  elsif v_observed is null and tg_table_name <> 'evidence_registry' then
    v_left := extract(epoch from new.commit_by - clock_timestamp());
    if v_left > 0 then
      -- A COMMIT with NOTIFY waits for other such commits: it must not wait beyond its time.
      perform set_config('lock_timeout', greatest(1, floor(1000 * least(v_left,
        nullif(extract(epoch from current_setting('lock_timeout')::interval), 0))))::text, true);
    else
      v_code := 'CALL_OVERTIME';
      v_expected := to_char(new.commit_by at time zone interval '0', 'YYYY-MM-DD"T"HH24:MI:SS"Z"');
      v_observed := to_char(clock_timestamp() at time zone interval '0', 'YYYY-MM-DD"T"HH24:MI:SS"Z"');
    end if;
  end if;
  if v_observed is not null then
    raise exception using errcode = 'QT001', message = v_code,
      detail = jsonb_build_array(jsonb_build_object('code', v_code, 'expected', v_expected, 'observed', v_observed))::text;
  end if;
  return null;
end
$$;
comment on function quorate.assert_at_commit is
  'Fires at commit only: checks that the commit is in time (`commit_by`) and durable (EV-7). May run as the login, so it reads no table.';
create constraint trigger holds_at_commit after insert on qt001_cp.evidence_registry
  deferrable initially deferred for each row execute function quorate.assert_at_commit();

create function quorate.this_server() returns jsonb
  language sql volatile
  -- The control file's timeline lags behind a promotion. A replica writes nothing.
  return jsonb_build_object('system_identifier', (select c.system_identifier::text from pg_control_system() as c), 'timeline',
    case when not pg_is_in_recovery() then ('x' || left(pg_walfile_name(pg_current_wal_insert_lsn()), 8))::bit(32)::integer end);
comment on function quorate.this_server is
  'Which server this is, {system_identifier, timeline}: a failover or a restore starts another timeline, a copy by a dump is another '
  'system.';

create function quorate.append_evidence(p_kind text, p_activation uuid, p_body jsonb) returns uuid
  language plpgsql volatile
as $$
declare
  v_head qt001_cp.ledger_head;
  v_ledger qt001_cp.ledger;
  v_id uuid := gen_random_uuid();
  v_at timestamptz;
  v_body text;
  v_hash text;
begin
  select * into strict v_head from qt001_cp.ledger_head for update;
  select * into strict v_ledger from qt001_cp.ledger;
  v_at := clock_timestamp();
  v_body := quorate.canonical_json(p_body || jsonb_build_object('epoch', v_ledger.epoch, 'ledger_id', v_ledger.ledger_id,
    'server', quorate.this_server()));
  v_hash := quorate.evidence_hash(v_ledger.ledger_id, v_head.seq + 1, v_head.hash, v_id, p_kind, v_at, v_body);
  -- The caller may have set this constraint to immediate.
  set constraints qt001_cp.holds_at_commit deferred;
  insert into qt001_cp.evidence_registry (evidence_id, seq, kind, activation_id, recorded_at, body, prev_hash, hash)
  values (v_id, v_head.seq + 1, p_kind, p_activation, v_at, v_body, v_head.hash, v_hash);
  update qt001_cp.ledger_head set seq = v_head.seq + 1, hash = v_hash;
  return v_id;
end
$$;
comment on function quorate.append_evidence is 'Adds one link to the chain; every caller''s last lock.';

create function quorate.raise_epoch() returns bigint
  language sql volatile
  as $$ update qt001_cp.ledger set epoch = epoch + 1 returning epoch $$;
comment on function quorate.raise_epoch is
  'Raises the control epoch by one, which makes earlier preflights stale (EV-4), and answers with it. The caller holds the '
  'ledger''s exclusive lock.';

reset role;
