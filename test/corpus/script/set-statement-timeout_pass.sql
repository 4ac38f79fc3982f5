-- Keeps a note for itself, under a name of its own.
select set_config('app.note', 'x', true);
