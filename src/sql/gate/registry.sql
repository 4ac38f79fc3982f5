-- Registered humans, their principals, and the issuer's pinned keys (REG-1 to REG-3, KEY-1).

set local role quorate_owner;

create trigger human_suspension_append_only before update or delete on qt001_cp.human_suspension
  for each row execute function quorate.refuse_change();
create trigger human_suspension_no_truncate before truncate on qt001_cp.human_suspension
  for each statement execute function quorate.refuse_change();
create trigger suspension_confirmation_append_only before update or delete on qt001_cp.suspension_confirmation
  for each row execute function quorate.refuse_change();
create trigger suspension_confirmation_no_truncate before truncate on qt001_cp.suspension_confirmation
  for each statement execute function quorate.refuse_change();

create function quorate.suspension_lasts() returns interval
  language sql immutable parallel safe
  return interval '72 hours';
comment on function quorate.suspension_lasts is
  'How long an unconfirmed suspension lasts, and how long somebody who confirmed one may stop nobody else.';

create function quorate.standing_suspension(p_human uuid) returns qt001_cp.human_suspension
  language plpgsql volatile
as $$
begin
  return (
    select s from qt001_cp.human_suspension as s
    join qt001_cp.human_identity_registry as h on h.human_identity_id = s.human_identity_id
    where s.human_identity_id = p_human and clock_timestamp() < s.suspended_at + quorate.suspension_lasts()
      -- A quorum that restores somebody begins a new validity, which ends every earlier suspension.
      and s.suspended_at >= h.valid_from
      and not exists (select from qt001_cp.suspension_confirmation as c where c.suspension_id = s.suspension_id)
      -- A suspension ends when two others revoke the person who made it.
      and not exists (
        select from qt001_cp.suspension_confirmation as c join qt001_cp.human_suspension as own on own.suspension_id = c.suspension_id
        where own.human_identity_id = s.suspended_by and c.confirmed_at >= s.suspended_at)
    order by s.suspended_at desc limit 1);
end
$$;
comment on function quorate.standing_suspension is
  'The present suspension of a human that nobody has confirmed; null when there is none (REG-4).';

create function quorate.is_current(p_from timestamptz, p_until timestamptz, p_revoked timestamptz) returns boolean
  language sql volatile
  return p_revoked is null and clock_timestamp() >= p_from and clock_timestamp() < p_until;
comment on function quorate.is_current is 'Whether a binding holds at this very moment, by the database''s clock (EV-5).';

create function quorate.human_state(p_human qt001_cp.human_identity_registry) returns text
  language sql volatile
  return case
    when not quorate.is_current((p_human).valid_from, (p_human).valid_until, (p_human).revoked_at) then 'IDENTITY_STALE'
    when (quorate.standing_suspension((p_human).human_identity_id)).suspension_id is not null then 'IDENTITY_SUSPENDED'
  end;
comment on function quorate.human_state is
  'Why a registered human counts for nothing now, as a code; null for a living one. Every check whether a human counts uses this.';

create function quorate.held_since(p_human uuid, p_class uuid, p_at timestamptz) returns boolean
  language plpgsql volatile
as $$
begin
  return (
    -- Restoring a human, binding again and extending what had ended each move valid_from; a suspension is a break however it ended.
    select exists (
      select from qt001_cp.principal_registry as p
      join qt001_cp.human_identity_registry as h on h.human_identity_id = p.human_identity_id
      where p.human_identity_id = p_human and p.principal_class_item_id = p_class and p.valid_from <= p_at and h.valid_from <= p_at)
    and not exists (
      select from qt001_cp.human_suspension as s where s.human_identity_id = p_human and s.suspended_at >= p_at));
end
$$;
comment on function quorate.held_since is 'Whether whoever holds a class now has held it without a break since a moment (KEY-2).';

create function quorate.resolve_human(p_provider uuid, p_subject_sha256 text) returns table (human_identity_id uuid, code text)
  language plpgsql volatile
as $$
#variable_conflict use_column
begin
  return query
    -- An account is one account of one GitHub, under whichever of its issuers it comes.
    with candidate as (
      select h.human_identity_id, h as registered from qt001_cp.human_identity_registry as h
      join qt001_cp.identity_provider_manifest as p on p.item_id = h.identity_provider_item_id
      join qt001_cp.identity_provider_manifest as asked on asked.item_id = p_provider and asked.server = p.server
      where h.provider_subject_sha256 = p_subject_sha256
    )
    select case when count(distinct c.human_identity_id) = 1 then min(c.human_identity_id::text)::uuid end,
      case
        when count(distinct c.human_identity_id) = 0 then 'IDENTITY_UNKNOWN'
        when count(distinct c.human_identity_id) > 1 then 'IDENTITY_SHARED'
        else max(quorate.human_state(c.registered))
      end
    from candidate as c;
end
$$;
comment on function quorate.resolve_human is
  'The registered human of an account, found by the sha256 of the provider''s numeric id; the code is null where exactly one '
  'living human is found (ID-11).';

create function quorate.active_principal(p_human uuid, p_class uuid) returns uuid
  language plpgsql volatile
as $$
begin
  return (
    select p.principal_id from qt001_cp.principal_registry as p
    join qt001_cp.human_identity_registry as h on h.human_identity_id = p.human_identity_id
    join qt001_cp.principal_class_manifest as c on c.item_id = p.principal_class_item_id and c.active
    where p.human_identity_id = p_human and p.principal_class_item_id = p_class
      and quorate.is_current(p.valid_from, p.valid_until, p.revoked_at)
      and quorate.human_state(h) is null);
end
$$;
comment on function quorate.active_principal is
  'The principal by which a living human holds a class of the policy in force; null when they do not.';

create function quorate.login_of(p_class uuid) returns name
  language sql stable
  return (select db_role from qt001_cp.authority_scope_manifest where active and custodian_class_item_id = p_class);
comment on function quorate.login_of is
  'The database login that the holder of a custodian class answers for; null of any other class (ID-10).';

reset role;
