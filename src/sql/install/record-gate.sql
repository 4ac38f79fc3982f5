-- Records which text was applied. In an initialised ledger this adds a link to the chain, and earlier preflights become stale.
do $record$
declare
  c_digest constant text := current_setting('quorate.gate_digest');
  v_before text := (select g.digest from quorate_install.gate as g);
begin
  if v_before is not null and exists (select from qt001_cp.ledger) then
    set local role quorate_owner;
    perform quorate.raise_epoch();
    perform quorate.append_evidence('GATE_CHANGED', null, jsonb_build_object('from', v_before, 'to', c_digest, 'session_role',
      session_user));
    reset role;
  end if;
  set local role quorate_owner;
  insert into quorate_install.gate (singleton, digest, live_digest, table_functions, applied_at)
    values (true, c_digest, quorate.gate_digest(), quorate.table_functions(), clock_timestamp())
  on conflict (singleton) do update set digest = excluded.digest, live_digest = excluded.live_digest,
    table_functions = excluded.table_functions, applied_at = excluded.applied_at;
  reset role;
end
$record$;
