-- Writes to the log: it is nobody's row, and nothing of the database reads it.
select pg_logical_emit_message(true, 'x', 'y');
