-- Brings rows into a table by attaching another that holds them, once no trigger of the gate is in the way.
-- code: EFFECT_DRIFT
-- shows: pg_inherits
drop trigger quorate_effect on reporting.spare;
alter table reporting.parts attach partition reporting.spare for values from ('2028-01-01') to ('2029-01-01');
