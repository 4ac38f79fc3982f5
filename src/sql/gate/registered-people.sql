-- Who is registered, by the sha256 of their id, for whoever compares a people file with it (REG-4, REG-5).

set local role quorate_owner;

create function quorate.registered_people() returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    select coalesce(jsonb_agg(jsonb_build_object('subject_sha256', h.provider_subject_sha256,
      'label', quorate.label_at(h.provider_subject_sha256, null, clock_timestamp()) -> 'text', 'valid_until',
      quorate.utc_seconds(h.valid_until),
      'revoked', h.revoked_at is not null,
      'suspended_until', (
        select quorate.utc_seconds(s.suspended_at + quorate.suspension_lasts()) from quorate.standing_suspension(h.human_identity_id) as s),
      'roles', (select coalesce(jsonb_agg(jsonb_build_object('class', quorate.code_of(p.principal_class_item_id),
          'valid_until', quorate.utc_seconds(p.valid_until), 'revoked', p.revoked_at is not null)
          order by quorate.code_of(p.principal_class_item_id) collate "C"), '[]')
        from qt001_cp.principal_registry as p
        join qt001_cp.principal_class_manifest as m on m.item_id = p.principal_class_item_id and m.active
        where p.human_identity_id = h.human_identity_id)) order by h.provider_subject_sha256 collate "C"), '[]')
    from qt001_cp.human_identity_registry as h
  $$;
comment on function quorate.registered_people is
  'Everybody who is registered, by the sha256 of their id, with what the account was last called (null where nothing was heard) and '
  'their roles under the policy in force: to compare with a people file in both directions, and to find whom a login means.';

reset role;

grant execute on function quorate.registered_people() to quorate_door, quorate_migrator, quorate_revoke;
