-- A comment that says commit; rollback; and a literal that does.
select 'commit;'; -- commit;
