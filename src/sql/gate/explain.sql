-- Why a change does not run, and who could make it so: the smallest sets of living people who fill its open seats, and for everybody else
-- of a role the rule that keeps them out. seat_findings and separation_findings decide, asked what they would say with people added.
-- Must not: write, lock, or know a rule of its own.

set local role quorate_owner;

create function quorate.what_if(p_activation qt001_cp.activation, p_seated qt001_cp.occupant[], p_added qt001_cp.occupant[],
  p_known qt001_cp.finding[]) returns qt001_cp.finding[]
  language sql volatile
  as $$
    select array(
      select row(f.code, f.expected, f.observed)::qt001_cp.finding from (
        select * from quorate.seat_findings(p_activation, p_seated || p_added) where code <> 'SEAT_MISSING'
        union all
        select * from quorate.separation_findings(p_activation, p_seated || p_added)
      ) as f
      except select k from unnest(p_known) as k)
  $$;
comment on function quorate.what_if is
  'What would be found against the seats if these people were added to those who sit, beside what is known already; none where nothing.';

create function quorate.people_for(p_activation qt001_cp.activation) returns table (class text, human uuid, code text)
  language sql volatile
  as $$
    -- The custodian is who answers for the login that acts; where the login is the operator's own, nobody else operates (ID-10).
    with wanted as (
      select distinct r.class, r.class_item_id, case
          when s.custody = 'workload' and r.class_item_id = s.custodian_class_item_id
            or s.custody = 'personal' and r.class_item_id = a.by_class_item_id then s.db_role end as login
      from qt001_cp.authority_action_manifest as a
      join qt001_cp.authority_scope_manifest as s on s.item_id = a.scope_item_id and s.active
      cross join lateral quorate.required_seats(a.item_id) as r
      where a.item_id = p_activation.action_item_id and a.active
    ), held as (
      select w.class, h as registered, bool_or(quorate.is_current(p.valid_from, p.valid_until, p.revoked_at)) as is_current
      from wanted as w
      join qt001_cp.principal_registry as p on p.principal_class_item_id = w.class_item_id
      join qt001_cp.human_identity_registry as h on h.human_identity_id = p.human_identity_id
      where w.login is null or exists (select from qt001_cp.principal_registry as own
        where own.human_identity_id = p.human_identity_id and own.auth_db_role = w.login)
      group by w.class, h
    )
    select h.class, (h.registered).human_identity_id,
      coalesce(quorate.human_state(h.registered), case when not h.is_current then 'IDENTITY_STALE' end)
    from held as h
  $$;
comment on function quorate.people_for is
  'Everybody who is or was registered for a role that has a seat of this activation; the code says why somebody counts for nothing now.';

create function quorate.alike(p_activation qt001_cp.activation) returns table (human uuid, class text, kin integer)
  language sql volatile
  as $$
    -- The rules ask of a person only what they hold and where they sit: who holds the same and sits nowhere is the same to them.
    with living as materialized (
      select p.human, p.class from quorate.people_for(p_activation) as p where p.code is null
    ), seated as materialized (
      select distinct (s.seat).human from quorate.change_set_family(p_activation) as a
      cross join lateral quorate.stored_seats(a.activation_id) as s
    ), person as (
      select l.human, array_agg(l.class order by l.class collate "C") as classes,
        case when l.human in (select s.human from seated as s) then l.human end as self
      from living as l group by l.human
    ), kinship as (
      select p.human, dense_rank() over (order by p.classes, p.self)::integer as kin from person as p
    )
    select k.human, l.class, k.kin from kinship as k join living as l on l.human = k.human
  $$;
comment on function quorate.alike is
  'The living people for an activation''s seats, each with their roles and the number of the group whose members are the same to every '
  'rule.';

create function quorate.fill_seats(p_activation qt001_cp.activation, p_seated qt001_cp.occupant[], p_added qt001_cp.occupant[],
  p_open qt001_cp.occupant[], p_roster qt001_cp.occupant[], p_known qt001_cp.finding[], p_best integer, p_steps integer,
    out sets jsonb, out best integer, out steps integer)
  language plpgsql volatile
as $$
declare
  v_people uuid[] := array(select distinct a.human from unnest(p_added) as a);
  v_person record;
  v_added qt001_cp.occupant[];
  v_deeper record;
begin
  sets := '[]';
  best := p_best;
  steps := p_steps;
  if cardinality(p_open) = 0 then
    sets := jsonb_build_array((select jsonb_agg(jsonb_build_object('class', a.class, 'ordinal', a.ordinal, 'human', a.human)
      order by a.class collate "C", a.ordinal) from unnest(p_added) as a));
    best := cardinality(v_people);
    return;
  end if;
  -- Who is in the set already comes first: fewer people. Of a group the next member stands for all that are left.
  for v_person in
    select c.human, c.again from (
      select r.human, r.human = any (v_people) as again, r.ordinal,
        row_number() over (partition by r.human = any (v_people), r.ordinal order by r.human) as n
      from unnest(p_roster) as r where r.class = p_open[1].class) as c
    where c.again or c.n = 1 order by c.again desc, c.ordinal
  loop
    exit when steps = 0;
    -- Once there are three sets only a smaller one is wanted.
    continue when not v_person.again and cardinality(v_people) + 1 > best - (jsonb_array_length(sets) / 3);
    steps := steps - 1;
    v_added := p_added || row(p_open[1].class, p_open[1].ordinal, p_open[1].action, p_open[1].scope, v_person.human,
      p_open[1].source)::qt001_cp.occupant;
    continue when cardinality(quorate.what_if(p_activation, p_seated, v_added, p_known)) > 0;
    select * into v_deeper from quorate.fill_seats(p_activation, p_seated, v_added, p_open[2:], p_roster, p_known, best, steps);
    steps := v_deeper.steps;
    if v_deeper.best < best then
      sets := '[]';
      best := v_deeper.best;
    end if;
    sets := jsonb_path_query_array(sets || v_deeper.sets, '$[0 to 2]');
  end loop;
end
$$;
comment on function quorate.fill_seats is
  'Fills the open seats one after the other with people of the roster (`ordinal` is their group) that no rule is against: up to three '
  'sets [[{class, ordinal, human}, …], …] of the fewest people, how many that is, and how many of the steps are left; 0 when it '
  'stopped.';

create function quorate.awaited_checks(p_activation qt001_cp.activation) returns jsonb
  language plpgsql volatile
as $$
declare
  v_judged record;
  v_grant record;
  v_gate text := quorate.gate_digest();
begin
  select * into v_judged from quorate.judge_seats(p_activation);
  select * into v_grant from quorate.judge_grants(p_activation, v_judged.quorum_met);
  return jsonb_build_array(
    quorate.packet_group(p_activation,
      array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
        from quorate.activation_findings(p_activation, quorate.schema_digest(v_gate)) as f)),
    quorate.seats_group(p_activation, v_judged.seats, v_judged.findings || array(
      select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.seat_findings(p_activation, v_judged.seats) as f
      -- What the run itself brings is not missing before it.
      where not (f.code = 'SEAT_MISSING' and f.expected in (select b from quorate.brought_seats(p_activation) as b)))),
    quorate.pairs_group(array(
      select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.separation_findings(p_activation, v_judged.seats) as f)),
    quorate.check_group('dependencies', array(
      select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.order_findings(p_activation) as f)),
    quorate.check_group('holds', array(
      select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.hold_findings(p_activation) as f)),
    quorate.database_group(array(
      select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.drift_told(p_activation, v_gate) as f)),
    quorate.grant_group(v_grant.auth_code, v_grant.findings));
end
$$;
comment on function quorate.awaited_checks is
  'What can be said of an open activation before its run, as a tree of checks.';

create function quorate.explain(p_code text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  c_steps constant integer := 300;
  c_shown constant integer := 20;
  v_activation qt001_cp.activation;
  v_seated qt001_cp.occupant[];
  v_open qt001_cp.occupant[];
  v_known qt001_cp.finding[];
  v_alike qt001_cp.occupant[];
  v_sets record;
  v_roles jsonb;
begin
  select * into v_activation from qt001_cp.activation where code = p_code;
  if v_activation.activation_id is null or v_activation.status <> 'open' then
    return null;
  end if;
  v_seated := (quorate.judge_seats(v_activation)).seats;
  v_open := array(select row(r.class, r.ordinal, r.action, r.scope, null, r.assurance[1])::qt001_cp.occupant
    from quorate.required_seats(v_activation.action_item_id) as r
    where not exists (select from unnest(v_seated) as o where (o.class, o.ordinal) = (r.class, r.ordinal))
    order by r.profile <> 'session', r.class collate "C", r.ordinal);
  v_known := quorate.what_if(v_activation, v_seated, '{}', '{}');
  v_alike := array(select row(a.class, a.kin, null, null, a.human, null)::qt001_cp.occupant from quorate.alike(v_activation) as a);

  with seat as (
    select o.class, count(*) as open, (array_agg(o order by o.ordinal))[1] as first from unnest(v_open) as o group by o.class
  ), kin as materialized (
    -- One of each group is asked about; the answer is everybody's of it.
    select k.class, k.ordinal, (quorate.what_if(v_activation, v_seated, array[row(k.class, (s.first).ordinal, (s.first).action,
      (s.first).scope, k.human, (s.first).source)::qt001_cp.occupant], v_known))[1] as rule
    from (select distinct on (a.class, a.ordinal) a.class, a.ordinal, a.human from unnest(v_alike) as a
          order by a.class, a.ordinal, a.human) as k
    join seat as s on s.class = k.class
  ), person as materialized (
    select p.class, p.human, coalesce(case when p.code is not null then row(p.code, null, null)::qt001_cp.finding end, k.rule) as rule
    from quorate.people_for(v_activation) as p join seat as s on s.class = p.class
    left join unnest(v_alike) as a on (a.class, a.human) = (p.class, p.human)
    left join kin as k on (k.class, k.ordinal) = (a.class, a.ordinal)
  ), numbered as (
    select p.*, (p.rule).code is null as can,
      row_number() over (partition by p.class, (p.rule).code is null order by (p.rule).code, p.human) as n from person as p
  ), told as (
    select p.class, count(*) filter (where p.can) as can, count(*) filter (where not p.can) as cannot,
      jsonb_agg(p.human order by p.n) filter (where p.can and p.n <= c_shown) as people,
      jsonb_agg(jsonb_strip_nulls(jsonb_build_object('human', p.human, 'code', (p.rule).code, 'rule', (p.rule).expected)) order by p.n)
        filter (where not p.can and p.n <= c_shown) as kept_out
    from numbered as p group by p.class
  )
  select coalesce(jsonb_agg(jsonb_build_object('class', s.class, 'open', s.open, 'can', coalesce(t.can, 0), 'people',
    coalesce(t.people, '[]'), 'cannot', coalesce(t.cannot, 0), 'kept_out', coalesce(t.kept_out, '[]')) order by s.class collate "C"), '[]')
  into v_roles from seat as s left join told as t on t.class = s.class;

  -- No set needs more members of a group than there are seats.
  select * into v_sets from quorate.fill_seats(v_activation, v_seated, '{}', v_open,
    array(select row(r.class, r.kin, null, null, r.human, null)::qt001_cp.occupant from (
      select a.class, a.ordinal as kin, a.human, row_number() over (partition by a.class, a.ordinal order by a.human) as n
      from unnest(v_alike) as a) as r where r.n <= cardinality(v_open)), v_known, cardinality(v_open), c_steps);
  return jsonb_build_object('code', v_activation.code, 'tree', quorate.awaited_checks(v_activation), 'roles', v_roles,
    'sets', (select coalesce(jsonb_agg((select jsonb_agg(p || jsonb_build_object('others', (
        select count(distinct b.human) - 1 from unnest(v_alike) as a join unnest(v_alike) as b on b.ordinal = a.ordinal
        where a.human = (p ->> 'human')::uuid))) from jsonb_array_elements(s) as p)), '[]') from jsonb_array_elements(v_sets.sets) as s),
    'searched', c_steps - v_sets.steps, 'stopped', v_sets.steps = 0,
    'subjects', quorate.subjects((select coalesce(jsonb_agg(jsonb_build_object('human', h)), '[]') from (
      select o.human::text as h from unnest(v_seated) as o
      union select p ->> 'human' from jsonb_array_elements(v_sets.sets) as s cross join lateral jsonb_array_elements(s) as p
      union select p #>> '{}' from jsonb_array_elements(v_roles) as r cross join lateral jsonb_array_elements(r -> 'people') as p
      union select p ->> 'human' from jsonb_array_elements(v_roles) as r cross join lateral jsonb_array_elements(r -> 'kept_out') as p
    ) as named)));
end
$$;
comment on function quorate.explain is
  'Of an open change: {code, tree, roles: [{class, open, can, people, cannot, kept_out: [{human, code, rule}]}], sets: [[{class, ordinal, '
  'human, others}]], searched, stopped, subjects}. The people of a role are shown up to twenty and counted; `others` would do as well. '
  'Null for any other code.';

reset role;

grant execute on function quorate.explain(text) to cutter_exec, cutter_verify, cutter_deploy, quorate_door, quorate_migrator;
