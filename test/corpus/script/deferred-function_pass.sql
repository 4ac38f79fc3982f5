-- Fires a deferred trigger that was there before: now, and not at COMMIT.
-- expect: {"reporting.totals": {"insert": 1}}
insert into reporting.totals values (9, 9, 'nine');
