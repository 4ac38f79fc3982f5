-- Asks how it is set.
select current_setting('synchronous_commit');
