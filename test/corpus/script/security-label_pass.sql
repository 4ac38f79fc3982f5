-- Labels it with a comment.
-- shows: pg_description
comment on column reporting.totals.note is 'secret';
