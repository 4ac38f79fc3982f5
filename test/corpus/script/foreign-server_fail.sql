-- Makes a foreign server.
-- code: SCRIPT_FAILED
create foreign data wrapper away; create server away foreign data wrapper away;
