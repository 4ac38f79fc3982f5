-- A rule that is shown.
-- shows: pg_rewrite swap
create rule swap as on update to reporting.lines do instead nothing;
