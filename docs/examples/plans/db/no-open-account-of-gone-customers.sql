-- Nobody who has left has an account that is open.
select count(*) = 0
from billing.accounts a join billing.customers c on c.id = a.customer_id
where c.left_on is not null and not a.closed;
