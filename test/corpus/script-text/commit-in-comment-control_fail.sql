-- [SQL-5] refuses COMMIT after one that is a comment
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:17
-- commit;
/* rollback; */ commit;
