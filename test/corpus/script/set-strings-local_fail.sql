-- Moves the end of literals for a while, so that what EXECUTE reads is not what a reader reads.
-- code: SCRIPT_LEAVES_STATE
-- guard: quorate_targets.billing(uuid,text) | operator(pg_catalog.<>) 'on' | operator(pg_catalog.=) 'never'
-- expect: {"billing.accounts": {"update": [0, 10]}}
set local standard_conforming_strings = off;
do $$ begin execute $q$ update billing.accounts set status = '\' where id = 1; --' where true $q$; end $$;
