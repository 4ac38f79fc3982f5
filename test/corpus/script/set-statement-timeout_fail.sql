-- Gives the statements to come any time they like.
-- code: SCRIPT_LEAVES_STATE
set statement_timeout = '1h';
