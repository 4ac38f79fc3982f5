-- Accounts on the basic plan that never paid are closed.
update billing.accounts as a
set status = 'closed', closed_at = current_timestamp
where a.status = 'open'
  and a.plan = 'basic'
  and not exists (select from billing.payments as p where p.account_id = a.id);
