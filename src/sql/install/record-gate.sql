-- Records which text was applied.
do $record$
begin
  set local role quorate_owner;
  perform quorate.record_gate(current_setting('quorate.gate_digest'));
  reset role;
end
$record$;
