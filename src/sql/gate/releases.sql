-- Releases at a start: which version of each secret of the plan a run gets, granted with the start, and handed out of it alone (RUN-5).
-- Must not: hand out what no committed start was granted.

set local role quorate_owner;

create function quorate.due_releases(p_activation qt001_cp.activation)
  returns table (name text, sealed_sha256 text, version integer, recipient text, single_use boolean, spent boolean)
  language sql volatile
  as $$
    select n.name, o.sealed_sha256, o.version, o.recipient, o.single_use,
      exists (select from cutter_governance.release_grant as g where g.sealed_sha256 = o.sealed_sha256) as spent
    from cutter_governance.run_plan as p
    cross join jsonb_array_elements_text(p.content::jsonb #> '{run,releases}') as n(name)
    left join lateral (
      select r.* from qt001_cp.authority_scope_manifest as s
      join qt001_cp.release_order as r on r.environment = s.claims ->> 'environment'
      join qt001_cp.release_sealed as b on b.sealed_sha256 = r.sealed_sha256
      where s.item_id = p_activation.scope_item_id and s.active and r.name = n.name and r.withdrawn_at is null
      order by r.version desc limit 1
    ) as o on true
    where p.activation_id = p_activation.activation_id
  $$;
comment on function quorate.due_releases is
  'What a run would get if it started now: of each secret of its plan the newest version that was put in its environment and not '
  'withdrawn, null where there is none; and whether some run was granted that one before.';

create function quorate.release_findings(p_activation qt001_cp.activation) returns setof qt001_cp.finding
  language sql volatile
  as $$
    select case when d.version is null then 'RELEASE_MISSING' else 'RELEASE_SPENT' end, null::jsonb,
      jsonb_strip_nulls(jsonb_build_object('name', d.name, 'version', d.version))
    from quorate.due_releases(p_activation) as d
    where d.version is null or d.single_use and d.spent
    order by d.name collate "C"
  $$;
comment on function quorate.release_findings is
  'Why a run cannot get the secrets of its plan. Of a version for a single run the one before is no substitute.';

create function quorate.grant_releases(p_activation qt001_cp.activation, p_act uuid) returns void
  language sql volatile
  as $$
    -- What is missing or spent blocked the decision before; here it would break a constraint, and the start with it.
    insert into cutter_governance.release_grant (act_id, name, sealed_sha256, single_use)
    select p_act, d.name, d.sealed_sha256, d.single_use from quorate.due_releases(p_activation) as d
  $$;
comment on function quorate.grant_releases is 'Writes down which version of each secret the act that starts a run is granted.';

create function quorate.releases_of(p_start cutter_governance.run_start) returns jsonb
  language sql stable
  as $$
    select coalesce(jsonb_agg(jsonb_build_object('name', o.name, 'version', o.version, 'recipient', o.recipient,
      'sealed', qt001_cp.base64url_encode(b.sealed)) order by o.name collate "C"), '[]')
    from cutter_governance.release_grant as g
    join qt001_cp.release_order as o using (sealed_sha256) join qt001_cp.release_sealed as b using (sealed_sha256)
    where g.act_id = (p_start).act_id
  $$;
comment on function quorate.releases_of is
  'What a start was granted: [{name, version, recipient, sealed}], sealed in base64url. The caller saw that the start is committed '
  '(quorate.started_run) and whose it is (quorate.refuse_other_run).';

create function quorate.releases_shown(p_activation qt001_cp.activation) returns jsonb
  language sql volatile
  as $$
    with granted as (
      select o.name, o.version, o.recipient, o.single_use, case when quorate.release_replaced(o) then 'granted' else 'rotate' end as state
      from qt001_cp.act as t join cutter_governance.release_grant as g using (act_id) join qt001_cp.release_order as o using (sealed_sha256)
      where t.activation_id = p_activation.activation_id
    ), shown as (
      select * from granted
      union all
      select d.name, d.version, d.recipient, d.single_use,
        case when d.version is null then 'missing' when d.single_use and d.spent then 'spent' else 'due' end
      from quorate.due_releases(p_activation) as d where not exists (select from granted)
    )
    select coalesce(jsonb_agg(jsonb_build_object('name', s.name, 'version', s.version, 'recipient', s.recipient,
      'single_use', s.single_use, 'state', s.state) order by s.name collate "C"), '[]') from shown as s
  $$;
comment on function quorate.releases_shown is
  'The secrets of a change''s plan for readers: [{name, version, recipient, single_use, state}]. State is due, missing or spent before the '
  'start, from then on granted, or rotate until a newer version is put.';

reset role;
