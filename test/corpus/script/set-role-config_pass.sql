-- Sets a note by a function.
select set_config('app.role', 'none', true);
