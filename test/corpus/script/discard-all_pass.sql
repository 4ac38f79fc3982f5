-- Forgets what sequences told it.
discard sequences;
