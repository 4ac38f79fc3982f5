-- Uses a table of its own and drops it.
create table reporting.scratch (id integer); insert into reporting.scratch values (1); drop table reporting.scratch;
