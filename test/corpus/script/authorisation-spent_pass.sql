-- Calls a function that every role may call.
select pg_catalog.gen_random_uuid();
