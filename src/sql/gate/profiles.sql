-- The profile of a team: for how many people a policy is, and which rules it relaxes, each by its name (MAN-11).
-- Must not: relax anything by itself; each rule asks here whether the policy names it.

set local role quorate_owner;

create function quorate.profile_terms() returns table (profile text, fewest integer, most integer, may_relax text[])
  language sql immutable parallel safe
  as $$
    -- The same as in src/manifest/profiles.ts; `most` is null where there is no limit.
    values ('duo', 2, 2, array['custodian-operates', 'migrator-holds-seats', 'verify-without-signoff']),
      ('team', 3, 8, array['migrator-holds-seats']), ('council', 9, null, array[]::text[])
  $$;
comment on function quorate.profile_terms is
  'The profiles: from how many to how many people, and the rules that a policy of this profile may relax.';

create function quorate.set_profile(p_documents jsonb) returns text
  language sql immutable parallel safe
  as $$
    select d #>> '{metadata,name}' from jsonb_array_elements(p_documents) as d where d ->> 'kind' = 'TEAM_PROFILE'
    order by 1 limit 1
  $$;
comment on function quorate.set_profile is 'The profile of a set; null where it has none and is for any number of people.';

create function quorate.set_relaxes(p_documents jsonb, p_rule text) returns boolean
  language sql immutable parallel safe
  as $$
    select coalesce(bool_or(d #> '{spec,relaxes}' ? p_rule), false)
    from jsonb_array_elements(p_documents) as d where d ->> 'kind' = 'TEAM_PROFILE'
  $$;
comment on function quorate.set_relaxes is 'Whether a set relaxes this rule by name; never null.';

create function quorate.relaxes(p_rule text) returns boolean
  language plpgsql volatile
as $$
begin
  return exists (select from qt001_cp.manifest_set as s cross join lateral quorate.set_entries(s.manifest_set_id, 'TEAM_PROFILE') as e
    where s.status = 'ACTIVE' and e.spec -> 'relaxes' ? p_rule);
end
$$;
comment on function quorate.relaxes is 'Whether the set in force relaxes this rule by name; never null.';

create function quorate.profile_findings(p_documents jsonb) returns setof qt001_cp.finding
  language plpgsql volatile
as $$
begin
  -- Who is only suspended still counts: nobody may stop a whole team by suspending one of it.
  return query
    select 'PROFILE_PEOPLE', to_jsonb(format('%s: %s', t.profile, case when t.most is null then format('%s people or more', t.fewest)
        when t.most = t.fewest then format('exactly %s people', t.fewest) else format('%s to %s people', t.fewest, t.most) end)),
      to_jsonb(c.people)
    from quorate.profile_terms() as t
    cross join lateral (
      select count(*) as people from qt001_cp.human_identity_registry as h
      where quorate.is_current(h.valid_from, h.valid_until, h.revoked_at) and exists (
        select from qt001_cp.principal_registry as p
        join jsonb_array_elements(p_documents) as d on d ->> 'kind' = 'PRINCIPAL_CLASS'
          and quorate.item('PRINCIPAL_CLASS', d #>> '{metadata,name}') = p.principal_class_item_id
        where p.human_identity_id = h.human_identity_id and quorate.is_current(p.valid_from, p.valid_until, p.revoked_at))) as c
    where t.profile = quorate.set_profile(p_documents) and c.people not between t.fewest and coalesce(t.most, c.people);
end
$$;
comment on function quorate.profile_findings is
  'Whether as many people as a set''s profile is for hold a role of that set now; nothing for a set without a profile.';

reset role;
