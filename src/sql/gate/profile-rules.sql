-- The rules of a policy set about its profile: the twins of src/manifest/check/profile.ts, with the same codes (MAN-10, MAN-11).

set local role quorate_owner;

create function quorate.set_profile_findings(p_documents jsonb) returns setof qt001_cp.finding
  language sql stable
  as $$
    with profile as (
      select p.name, p.spec -> 'relaxes' as relaxes from quorate.set_specs(p_documents, 'TEAM_PROFILE') as p
    ), relaxed as (
      select p.name as profile, e.rule from profile as p cross join lateral jsonb_array_elements_text(p.relaxes) as e(rule)
    ), act as (
      select a.* from quorate.set_acts(p_documents) as a where not a.governed and a.does is not null
    ), seat as (
      select s.act, s.class from quorate.set_seats(p_documents) as s
    ), pair as (
      select p.spec ->> 'scope' as scope, array[p.spec ->> 'left', p.spec ->> 'right'] as roles
      from quorate.set_specs(p_documents, 'PRINCIPAL_SEPARATION') as p
    ), needed as (
      -- Whoever carries something out neither agrees to it nor verifies it: the one thing that no profile relaxes.
      select a.operator as l, s.class as r, array['activation', 'change_set'] as scopes from act as a join seat as s on s.act = a.name
      where a.does <> 'verify'
      union
      select a.operator, v.operator, array['change_set'] from act as a join act as v on v.does = 'verify'
      where quorate.kind_has(a.does, 'check')
    )
    select 'SET_MALFORMED', jsonb_build_object('TEAM_PROFILE', 1), to_jsonb(count(*)) from profile as p having count(*) > 1
    union all
    select 'SET_MALFORMED', to_jsonb('relaxes: each once'::text), p.relaxes from profile as p
    where (select count(*) <> count(distinct e) from jsonb_array_elements(p.relaxes) as e)
    union all
    select 'RELAXATION_NOT_ALLOWED', to_jsonb(t.may_relax), to_jsonb(r.rule)
    from relaxed as r join quorate.profile_terms() as t on t.profile = r.profile where r.rule <> all (t.may_relax)
    union all
    select 'RELAXATION_NEEDLESS', null, to_jsonb(r.rule) from relaxed as r
    where r.rule = 'verify-without-signoff' and not exists (
      select from act as a where a.does = 'verify' and a.name not in (select s.act from seat as s))
    union all
    select 'PROFILE_PAIR_MISSING', jsonb_build_array(n.l, n.r), null from needed as n
    where exists (select from relaxed) and (n.l = n.r or not exists (
      select from pair as p where p.scope = any (n.scopes) and n.l = any (p.roles) and n.r = any (p.roles)))
  $$;
comment on function quorate.set_profile_findings is
  'Relaxations that the profile does not allow or that no rule of the set needs, and the pairs that a set which relaxes must keep.';

reset role;
