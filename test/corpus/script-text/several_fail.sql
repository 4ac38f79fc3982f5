-- [SQL-5] tells all that is refused at once
-- finds: SCRIPT_NOT_TRANSACTIONAL@3:1 SCRIPT_COPY@4:1 SCRIPT_SETS@5:1 SCRIPT_NOT_TRANSACTIONAL@6:1
begin;
copy billing.a from stdin;
set role x;
commit;
