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

create function quorate.profile_in_force(out profile text, out relaxes text[])
  language plpgsql volatile
as $$
begin
  select quorate.code_of(e.item_id), array(select jsonb_array_elements_text(e.spec -> 'relaxes')) into profile, relaxes
  from qt001_cp.manifest_set as s cross join lateral quorate.set_entries(s.manifest_set_id, 'TEAM_PROFILE') as e
  where s.status = 'ACTIVE';
  relaxes := coalesce(relaxes, '{}');
end
$$;
comment on function quorate.profile_in_force is
  'The profile of the set in force, null where it has none, and the rules that it relaxes, by name.';

create function quorate.relaxes(p_rule text) returns boolean
  language sql volatile
  as $$ select p_rule = any (p.relaxes) from quorate.profile_in_force() as p $$;
comment on function quorate.relaxes is 'Whether the set in force relaxes this rule by name.';

reset role;
