-- [SQL-5] refuses end
-- finds: SCRIPT_NOT_TRANSACTIONAL@4:1
select 1;
end;
