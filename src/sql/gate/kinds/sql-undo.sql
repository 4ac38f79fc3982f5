-- The way back from a script whose verify failed: the script that its plan names, or one written from the prior image (SQL-6, LAN-5).

set local role quorate_owner;

create function quorate.restore_statement(p_table text, p_relid oid, p_op "char", p_before text, p_after text) returns text
  language sql stable
  as $$
    -- A row is found by its key where it has one, and must still be exactly what the script left, column by column in the order of the
    -- table, or partition, that it lay in.
    select case p_op
      when 'I' then format('delete from %s as t using (select %L::%s as s) as p where %s;', p_table, p_after, c.type, c.same)
      when 'D' then format('insert into %s (%s) overriding system value select %s from (select %L::%s as r) as p;', p_table, c.stored,
        c.stored_values, p_before, c.type)
      else format('update %s as t set (%s) = row(%s) from (select %L::%s as r, %L::%s as s) as p where %s;', p_table, c.plain,
        c.plain_values, p_before, c.type, p_after, c.type, c.same) end
    from (
      select format('%I.%I', n.nspname, r.relname) as type,
        string_agg(quote_ident(a.attname), ', ' order by a.attnum) filter (where a.attgenerated = '') as stored,
        string_agg(format('(p.r).%I', a.attname), ', ' order by a.attnum) filter (where a.attgenerated = '') as stored_values,
        string_agg(quote_ident(a.attname), ', ' order by a.attnum) filter (where a.attgenerated = '' and a.attidentity <> 'a') as plain,
        string_agg(format('(p.r).%I', a.attname), ', ' order by a.attnum) filter (where a.attgenerated = '' and a.attidentity <> 'a')
          as plain_values,
        coalesce(string_agg(format('t.%1$I = (p.s).%1$I and ', a.attname), '' order by a.attnum) filter (where a.attnum = any (k.columns)),
          '') || format('pg_catalog.format(''%%s'', row(%s)) = %L', string_agg(format('t.%I', a.attname), ', ' order by a.attnum), p_after)
          as same
      from pg_attribute as a join pg_class as r on r.oid = a.attrelid join pg_namespace as n on n.oid = r.relnamespace
      left join (select x.indrelid, x.indkey::smallint[] as columns from pg_index as x where x.indisprimary) as k on k.indrelid = a.attrelid
      where a.attrelid = p_relid and a.attnum > 0 and not a.attisdropped
      group by n.nspname, r.relname
    ) as c
  $$;
comment on function quorate.restore_statement is
  'The statement that takes one change of one row back: the table, the relation that the row lay in, p_op I, U or D, and the row before '
  'and after as text.';

create function quorate.restore_script(p_effect cutter_governance.script_effect) returns text
  language sql stable
  as $$
    with recursive kept as (
      -- The target has its rights on a table and not on its partitions.
      select e.effect_number as n, e.relid, e.op, e.before, e.after, coalesce(pg_partition_root(e.relid), e.relid)::oid as root
      from quorate_targets.effect_row as e where e.effect_number > (p_effect).first_number and e.xid = (p_effect).xid
    ), above (root, oid) as (
      select distinct k.root, k.root from kept as k
      union
      select a.root, f.confrelid from above as a join pg_constraint as f on f.conrelid = a.oid and f.contype = 'f'
    ), turned as (
      select k.*, (select count(*) from above as a where a.root = k.root) as depth,
        (k.op = 'I') is distinct from lag(k.op = 'I') over (order by k.n) as turns from kept as k
    ), run as (
      select t.*, count(*) filter (where t.turns) over (order by t.n) as run from turned as t
    )
    -- The last change first; but what a foreign key changed in turn is kept after what it followed from. So of changes that follow each
    -- other without an insert between them the table that others refer to comes first, and of inserts it comes last.
    select string_agg(quorate.restore_statement(format('%I.%I', n.nspname, c.relname), r.relid, r.op, r.before, r.after), E'\n'
      order by r.run desc, case r.op when 'I' then - r.depth else r.depth end, r.n desc) || E'\n'
    from run as r join pg_class as c on c.oid = r.root join pg_namespace as n on n.oid = c.relnamespace
  $$;
comment on function quorate.restore_script is 'The script that takes everything back that a script changed, from its prior image.';

create function quorate.undo_bounds(p_plan jsonb, p_effect jsonb) returns jsonb
  language sql immutable
  as $$
    select case p_plan #>> '{compensation,kind}'
      when 'restore' then (
        -- Exactly as many rows the other way round.
        select coalesce(jsonb_object_agg(t ->> 'table', jsonb_build_object('insert', jsonb_build_array(t -> 'deleted', t -> 'deleted'),
          'update', jsonb_build_array(t -> 'updated', t -> 'updated'), 'delete', jsonb_build_array(t -> 'inserted', t -> 'inserted'),
          'truncate', false)), '{}') from jsonb_array_elements(p_effect -> 'tables') as t)
      else (
        select coalesce(jsonb_object_agg(e.key, jsonb_build_object('insert', '[0, 1000000000]'::jsonb, 'update', '[0, 1000000000]'::jsonb,
          'delete', '[0, 1000000000]'::jsonb, 'truncate', e.value -> 'truncate')), '{}') from jsonb_each(p_plan -> 'expect') as e) end
  $$;
comment on function quorate.undo_bounds is
  'What a compensation may change: a restore exactly the rows that were changed; a script of the plan any rows of the plan''s own tables.';

create function quorate.sql_compensate(p_activation uuid) returns text
  language plpgsql stable
as $$
declare
  v_plan jsonb;
  v_effect cutter_governance.script_effect;
  v_code text;
  v_part jsonb;
  v_text text;
begin
  select s.* into v_effect from cutter_governance.cut_change_set as c
  join cutter_governance.script_effect as s on s.change_set_id = c.change_set_id
  where c.activation_id = p_activation and not c.is_escalation;
  select p.spec, n.code into v_plan, v_code from cutter_governance.cut_change_set as c
  join cutter_governance.script_plan as p on p.entry_id = c.entry_id
  join qt001_cp.activation as n on n.activation_id = c.activation_id
  where c.change_set_id = v_effect.change_set_id;
  case v_plan #>> '{compensation,kind}'
    when 'script' then
      v_part := (v_plan -> 'compensation') - 'kind';
    when 'restore' then
      v_text := quorate.restore_script(v_effect);
      v_part := jsonb_build_object('bytes', octet_length(v_text), 'path', null, 'sha256', qt001_cp.sha256_hex(v_text), 'text', v_text);
    else
      return null;
  end case;
  if v_part ->> 'text' is null then
    return null;
  end if;
  return quorate.canonical_json(jsonb_build_object('v', '1', 'kind', 'sql', 'compensates', v_code, 'change_set', v_effect.change_set_id,
    'sql', (v_plan - array['assert', 'compensation', 'expect', 'script']) || jsonb_build_object('script', v_part, 'assert', '[]'::jsonb,
      'expect', quorate.undo_bounds(v_plan, v_effect.effect::jsonb), 'compensation', jsonb_build_object('kind', 'none',
        'reason', 'it is the way forward itself'))));
end
$$;
comment on function quorate.sql_compensate is
  'What leads back from a script that was cut, as canonical JSON: a script with its target and bounds. Null where the plan says that '
  'nothing does.';

grant create on schema quorate to cutter_exec_owner, cutter_verify_owner;

set local role cutter_exec_owner;

create function quorate.sql_undo(p_activation uuid, p_payload text, p_act uuid, p_proof uuid, p_signed text) returns jsonb
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v record;
  v_set cutter_governance.cut_change_set;
begin
  select * into v from quorate.compensation_facts(p_activation);
  v_set.entry_id := v.entry_id;
  v_set.activation_id := p_activation;
  v_set.compensating_change_set_id := v.change_set_id;
  v_set.review_id := v.review_id;
  v_set.root := v.root;
  v_set.plan_digest := v.plan_digest;
  return quorate.carry_script(p_act, p_proof, p_signed, v_set, p_payload::jsonb -> 'sql');
end
$$;
comment on function quorate.sql_undo is
  'Runs the script that leads back, within its bounds, as any script is run; answers as quorate.carry_script.';

set local role cutter_verify_owner;

create function quorate.sql_undo_check(p_activation uuid) returns jsonb
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_set cutter_governance.cut_change_set;
  v_proposed cutter_governance.cut_change_set;
begin
  select * into v_set from cutter_governance.cut_change_set as c where c.activation_id = p_activation and not c.is_escalation;
  if v_set.change_set_id is null then
    perform quorate.refuse('CHANGE_SET_MISSING', null, to_jsonb(p_activation));
  end if;
  select * into v_proposed from cutter_governance.cut_change_set as c
    where c.change_set_id = v_set.compensating_change_set_id and c.is_escalation;
  return jsonb_build_object('change_set_id', v_set.change_set_id, 'astray', '[]'::jsonb,
    'checks', quorate.script_checks(v_set, (quorate.facts_of(p_activation, 'compensation')).plan_digest)
      || quorate.checked(jsonb_build_array(
        jsonb_build_object('name', 'proposal', 'observed', v_proposed.to_sign, 'expected', (
          select r.envelope_digest from cutter_governance.review_decision as r where r.review_id = v_set.review_id)),
        jsonb_build_object('name', 'proposed_content', 'observed', v_set.plan_digest, 'expected', v_proposed.plan_digest))));
end
$$;
comment on function quorate.sql_undo_check is
  'What a verify of this compensation finds now: {change_set_id, checks: [{name, expected, observed, agrees}], astray: []}.';

set local role quorate_owner;

revoke create on schema quorate from cutter_exec_owner, cutter_verify_owner;

insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege) values
  ('lanes/1', 'cutter_exec_owner', 'owner', 'quorate.sql_undo(uuid,text,uuid,uuid,text)', 'function'),
  ('lanes/1', 'cutter_verify_owner', 'owner', 'quorate.sql_undo_check(uuid)', 'function');

reset role;
