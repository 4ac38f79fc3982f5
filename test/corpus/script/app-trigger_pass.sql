-- Writes where the application's trigger does nothing.
-- expect: {"billing.notes": {"insert": 1}}
insert into billing.notes values (1, 'quiet');
