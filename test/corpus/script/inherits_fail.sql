-- Puts rows below a table of its own, where whoever reads it finds them; whoever cuts without having shown it is refused.
-- code: EFFECT_DRIFT
-- shows: pg_inherits
create table reporting.child () inherits (reporting.totals);
insert into reporting.child values (70, 70, 'below');
