-- Accounts of customers who left in June stayed open (ticket 4711).
with closed as (
  update accounts
  set closed = true, closed_at = date '2026-06-30'
  where id in (1007, 1012, 1044) and not closed
  returning id
)
insert into log (account_id, what, at)
select id, 'closed by ticket 4711', now() from closed;
