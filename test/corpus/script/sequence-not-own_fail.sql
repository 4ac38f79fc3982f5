-- Moves a sequence of the application, which no rollback moves back.
-- code: SCRIPT_FAILED
select nextval('billing.tickets');
