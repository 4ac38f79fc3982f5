-- Covers a new table with effect triggers that record in nobody's session.
-- code: TARGET_DRIFT
create table reporting.fresh (id integer primary key);
select quorate_targets.cover_tables('nobody', '{}');
