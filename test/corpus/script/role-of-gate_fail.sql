-- Changes a setting of a lane's login.
-- code: SCRIPT_FAILED
alter role cutter_exec set statement_timeout = 0;
