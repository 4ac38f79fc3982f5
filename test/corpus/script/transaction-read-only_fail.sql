-- Says that nothing may be written from here on: not what the gate would record either.
-- code: SCRIPT_LEAVES_STATE
set transaction read only;
