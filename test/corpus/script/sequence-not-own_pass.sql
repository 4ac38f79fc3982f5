-- Looks at its own.
select last_value from reporting.numbers;
