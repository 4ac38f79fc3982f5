-- Prepares one, executes it, and forgets it.
prepare memory as select 1; deallocate memory;
