-- Moves the end of literals for what is parsed after it.
-- code: SCRIPT_LEAVES_STATE
set standard_conforming_strings = off;
