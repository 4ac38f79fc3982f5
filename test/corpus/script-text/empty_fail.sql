-- [SQL-1] refuses a script of comments alone
-- finds: SCRIPT_EMPTY@1:1
-- nothing
/* at all */;;
