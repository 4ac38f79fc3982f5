-- Asks when it did.
select pg_conf_load_time();
