-- Reports ask for totals by month; until now each of them computes it.
alter table reporting.totals add column month date generated always as (make_date(extract(year from made_on)::int, extract(month from made_on)::int, 1)) stored;
create index totals_month on reporting.totals (month);
comment on column reporting.totals.month is 'The first day of the month.';
