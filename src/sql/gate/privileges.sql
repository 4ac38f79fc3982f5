-- Privileges: what the preset expects and what the catalogue says, compared both ways (PRV-2, PRV-3).
-- In scope is docs/privileges.md; what an owner holds on its own object is implied by owning it and not compared.

set local role quorate_owner;

create function quorate.expected_privileges() returns setof qt001_cp.privilege
  language sql stable
  as $$
    select p.grantee, p.kind, p.object, p.column_name, p.privilege from qt001_cp.privilege_preset as p
    where p.preset = coalesce((select m.preset from qt001_cp.privilege_set_manifest as m where m.active), 'lanes/1')
    union all
    select * from quorate.reader_privileges()
    union all
    select * from quorate.lender_privileges()
  $$;

create function quorate.reader_privileges() returns setof qt001_cp.privilege
  language sql stable set search_path = pg_catalog, pg_temp
  as $$
    -- Of roles that are there: who does not exist reads nothing.
    select r.rolname::text, f.kind, f.object, '', f.privilege from qt001_cp.privilege_set_manifest as m
    join pg_roles as r on m.active and r.rolname = any (m.readers)
    cross join (values
      ('schema', 'public', 'USAGE'), ('schema', 'cutter_governance', 'USAGE'), ('table', 'public.information_unit', 'SELECT'),
      ('table', 'public.unit_version', 'SELECT'), ('table', 'cutter_governance.backlog_view', 'SELECT'),
      ('table', 'cutter_governance.change_set_view', 'SELECT'), ('table', 'cutter_governance.unit_view', 'SELECT'),
      ('table', 'cutter_governance.live_unit_view', 'SELECT')) as f(kind, object, privilege)
    -- In the schema public others' rights are theirs, and not compared: this one is asked for where it is missing.
    where f.object <> 'public' or not has_schema_privilege(r.oid, 'public', 'USAGE')
  $$;
comment on function quorate.reader_privileges is 'What the readers of the policy in force may read of governed units (PRV-9).';

create function quorate.grant_readers() returns void
  language plpgsql volatile
as $$
declare
  v_fact record;
begin
  for v_fact in select f.* from quorate.reader_privileges() as f where starts_with(f.object, 'cutter_governance.') loop
    execute format('grant select on %s to %I', v_fact.object, v_fact.grantee);
  end loop;
end
$$;
comment on function quorate.grant_readers is
  'Gives the readers the views again that an upgrade made anew; whatever else they may read, it did not take.';

create function quorate.optional_privileges() returns setof qt001_cp.privilege
  language sql stable
  as $$ select p.grantee, p.kind, p.object, p.column_name, p.privilege from qt001_cp.privilege_preset as p where p.optional $$;
comment on function quorate.optional_privileges is 'The facts that may be missing.';
comment on function quorate.expected_privileges is 'The facts of the preset in force; before genesis, of the only one there is.';

create function quorate.privilege_gap() returns table (direction text, fact qt001_cp.privilege)
  language sql stable
  as $$
    with live as materialized (
      select * from quorate.live_privileges()
    ), expected as materialized (
      select * from quorate.expected_privileges()
    )
    select 'missing', row(m.*)::qt001_cp.privilege
    from (select * from expected except select * from live except select * from quorate.optional_privileges()) as m
    union all
    select 'extra', row(x.*)::qt001_cp.privilege from (select * from live except select * from expected) as x
  $$;
comment on function quorate.privilege_gap is 'Preset against catalogue in both EXCEPT directions (PRV-3).';

create function quorate.privilege_text(p_fact qt001_cp.privilege) returns text
  language sql immutable
  as $$
    select p_fact.grantee || ': ' || case p_fact.kind
      when 'role' then p_fact.privilege
      when 'member' then lower(p_fact.privilege) || ' of ' || p_fact.object
      when 'owner' then 'owner of ' || p_fact.privilege || ' ' || p_fact.object
      when 'setting' then 'setting ' || p_fact.privilege || case p_fact.object when '' then '' else ' in database ' || p_fact.object end
      when 'default' then p_fact.privilege || ' that ' || p_fact.object || ' will create' || case p_fact.column_name when '' then ''
        else ' in ' || p_fact.column_name end
      when 'database' then p_fact.privilege || ' on this database'
      when 'column' then format('%s (%s) on table %s', p_fact.privilege, p_fact.column_name, p_fact.object)
      when 'other' then p_fact.privilege || ' ' || p_fact.object
      when 'text' then format('text of function %s with sha256 %s', p_fact.object, p_fact.privilege)
      when 'trigger' then case when p_fact.privilege like 'CREATE %' then p_fact.privilege
        else format('trigger %s %s', p_fact.object, p_fact.privilege) end
      else format('%s on %s %s', p_fact.privilege, p_fact.kind, p_fact.object)
    end
  $$;
comment on function quorate.privilege_text is 'A fact as people read it.';

create function quorate.privilege_drift() returns setof qt001_cp.finding
  language sql stable
  as $$
    -- Of a setting that should not be there show the name only: its value may be anything.
    with told as (
      select g.direction, to_jsonb(case when g.direction = 'extra' and (g.fact).kind = 'setting' then split_part(t.text, '=', 1)
        else t.text end) as text
      from quorate.privilege_gap() as g cross join lateral quorate.privilege_text(g.fact) as t(text)
      -- Who cannot read yet endangers nothing: `db check` tells it, and no change waits for it.
      where not (g.direction = 'missing' and (exists (select from quorate.reader_privileges() as r where r = g.fact)
        -- A role that cannot be lent yet holds up its own runs only.
        or exists (select from quorate.lender_privileges() as l where l = g.fact)))
    )
    select 'PRIVILEGE_DRIFT', case d.direction when 'missing' then d.text end, case d.direction when 'extra' then d.text end
    from told as d order by d.direction desc, d.text #>> '{}' collate "C"
  $$;
comment on function quorate.privilege_drift is
  'The gap as findings: expected for what is missing, observed for what is too much. Part of every decision.';

create function quorate.drift_findings(p_activation qt001_cp.activation, p_gate text) returns setof qt001_cp.finding
  language sql volatile
  as $$
    select f.code, f.expected, f.observed from quorate.separation_drift() as f
    union all
    select f.code, f.expected, f.observed from quorate.gate_drift(p_gate) as f
    union all
    -- The act that repairs the privileges is not blocked by their drift; it ends without drift or is undone.
    select f.code, f.expected, f.observed from quorate.privilege_drift() as f where quorate.kind_of(p_activation) <> 'privileges'
    union all
    -- A target's drift blocks its own changes only (SQL-2).
    select f.code, f.expected, f.observed from quorate.target_of(p_activation) as t(name)
    cross join lateral quorate.target_findings(t.name) as f where t.name is not null
    union all
    -- A profile for another number of people blocks neither the change that mends it nor the verify of what was carried out (MAN-11).
    select f.code, f.expected, f.observed from qt001_cp.manifest_set as s cross join lateral quorate.profile_findings(s.bytes::jsonb) as f
    where s.status = 'ACTIVE' and quorate.kind_lane(quorate.kind_of(p_activation)) is distinct from 'verify'
      and quorate.kind_governs(quorate.kind_of(p_activation)) is not true
  $$;
comment on function quorate.drift_findings is
  'Where this database differs from the policy in force, whatever the change: pairs, privileges, how many people there are, and the '
  'gate''s own text, whose digest is `p_gate` now. Blocks every run (SEP-4, PRV-3).';

create function quorate.drift_told(p_activation qt001_cp.activation, p_gate text) returns setof qt001_cp.finding
  language sql volatile
  as $$
    with found as materialized (
      select d.code, d.expected, d.observed, row_number() over () as n from quorate.drift_findings(p_activation, p_gate) as d
    )
    select f.code, f.expected, f.observed from found as f where f.n <= 20
    union all
    select 'PRIVILEGE_DRIFT', null, to_jsonb(format('and %s more: quorate db check', count(*) - 20)) from found having count(*) > 20
  $$;
comment on function quorate.drift_told is
  'The same for people to see before it blocks anything: the first twenty findings, and how many more there are (PRV-9).';

create function quorate.drift_notes(p_activation qt001_cp.activation, p_gate text, p_also qt001_cp.finding[] default '{}')
  returns jsonb
  language sql volatile
  as $$
    select case when cardinality(t.told) = 0 then '{}' else jsonb_build_object('notes', quorate.findings_json(t.told)) end
    from (select p_also || array(
      select row(d.code, d.expected, d.observed)::qt001_cp.finding from quorate.drift_told(p_activation, p_gate) as d)) as t(told)
  $$;
comment on function quorate.drift_notes is
  'Drift as notes in an answer at the door: {notes: [finding, …]}, or {} without drift. It blocks nobody there (PRV-9).';

reset role;
