-- Takes back what `join-owners.sql` gave.
do $leave$
declare
  v_role text;
begin
  foreach v_role in array coalesce(string_to_array(nullif(current_setting('quorate.granted', true), ''), ','), '{}') loop
    execute format('revoke %I from current_user', v_role);
  end loop;
end
$leave$;
