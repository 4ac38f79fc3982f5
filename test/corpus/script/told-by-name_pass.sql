-- Asks for its session's name.
select current_setting('application_name');
