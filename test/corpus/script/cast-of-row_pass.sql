-- Writes a row as text.
select t::text from reporting.totals as t;
