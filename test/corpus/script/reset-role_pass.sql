-- Says whose rights it has.
select has_table_privilege('billing.accounts', 'update');
