-- The shape of a policy set: which members each kind of document has, and of which form (MAN-3, MAN-10). Exactly what `expand` writes.

set local role quorate_owner;

create function quorate.set_forms() returns table (form text, pattern text)
  language sql immutable parallel safe
  as $$
    values
      -- The same patterns as in src/manifest/forms.ts, letter by letter.
      ('environment', '^[a-z][a-z0-9-]{0,39}$'),
      ('role', '^[a-z][a-z0-9_]{0,62}$'),
      ('login', '^[a-z][a-z0-9_]{0,30}$'),
      ('dbRole', '^[a-z_][a-z0-9_]{0,62}$'),
      ('action', '^[A-Z][A-Z0-9_]{0,62}$'),
      ('url', '^(https:\/\/[a-z0-9][a-z0-9.-]{0,252}|http:\/\/(127\.0\.0\.1|localhost))(:[1-9][0-9]{0,4})?(\/[A-Za-z0-9_-]{1,100}){0,4}$'),
      ('repository', '^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_.-]{1,100}$'),
      ('id', '^[1-9][0-9]{0,18}$'),
      ('databaseHost', '^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?){0,10}|\[[0-9a-f:.]{2,45}\])'
        || ':([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$'),
      ('databaseName', '^[A-Za-z_][A-Za-z0-9_$-]{0,62}$'),
      ('authority', '^((-----BEGIN CERTIFICATE-----\n[A-Za-z0-9+/=\n]+\n-----END CERTIFICATE-----\n*){1,9}'
        || '|(\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\/){0,12}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99})$'),
      -- A workflow of the repository itself by its path, one of another repository by its full name (ID-13); the ref as a token says it.
      ('workflowRef', '^([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_.-]{1,100}\/)?\.github\/workflows\/'
        || '[A-Za-z0-9_][A-Za-z0-9_-]{0,99}\.ya?ml@(refs\/(heads|tags)\/[A-Za-z0-9_./-]{1,200}|[0-9a-f]{40})$'),
      ('commit', '^[0-9a-f]{40}$'),
      ('target', '^[a-z][a-z0-9_]{0,30}$'),
      ('schema', '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\x20\x21\x23-\x7e]|""){1,63}")$'),
      ('table', '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\x20\x21\x23-\x7e]|""){1,63}")'
        || '\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\x20\x21\x23-\x7e]|""){1,63}")$'),
      ('routine', '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\x20\x21\x23-\x7e]|""){1,63}")'
        || '\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\x20\x21\x23-\x7e]|""){1,63}")'
        || '\([A-Za-z0-9_$", .[\]]{0,255}\)$'),
      -- Those that only the expanded documents have.
      ('apiVersion', '^quorate/v1$'),
      ('kind', '^(IDENTITY_PROVIDER|PRINCIPAL_CLASS|AUTHORITY_SCOPE|AUTHORITY_ACTION|SIGNOFF_REQUIREMENT|QUORUM_REQUIREMENT'
        || '|PRINCIPAL_SEPARATION|PRIVILEGE_SET|TARGET|TEAM_PROFILE)$'),
      ('write', '^(insert|update|delete) ([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\x20\x21\x23-\x7e]|""){1,63}")'
        || '\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\x20\x21\x23-\x7e]|""){1,63}")$'),
      ('name', '^[A-Za-z0-9_/~.-]{1,255}$'),
      ('scopeEnvironment', '^[a-z][a-z0-9-]{0,39}-[a-z][a-z0-9_]{0,30}$'),
      ('ref', '^refs/heads/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}(/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}){0,5}$'),
      ('event', '^workflow_dispatch$'),
      ('runner', '^(github-hosted|self-hosted)$'),
      ('custody', '^(workload|personal|none)$'),
      ('approval', '^(required|none)$'),
      ('assurance', '^(token|seat|both|api|review)$'),
      ('pairScope', '^(activation|change_set)$'),
      ('does', '^[a-z][a-z0-9_]{0,30}$'),
      ('ordinal', '^([1-9]|1[0-8])$'),
      ('seconds', '^[0-9]{1,9}$'),
      ('audience', '^[A-Za-z0-9][A-Za-z0-9._:/-]{0,254}$'),
      ('preset', '^[a-z]{1,40}/[1-9][0-9]{0,3}$'),
      ('profile', '^(duo|team|council)$'),
      ('relaxation', '^(custodian-operates|migrator-holds-seats|verify-without-signoff)$')
  $$;
comment on function quorate.set_forms is 'The forms of the texts of a set, by name. In a list every element is of the form.';

create function quorate.set_members() returns table (kind text, member text, type text, nullable boolean, form text)
  language sql immutable parallel safe
  as $$
    values
      ('DOCUMENT', 'apiVersion', 'string', false, 'apiVersion'), ('DOCUMENT', 'kind', 'string', false, 'kind'),
      ('DOCUMENT', 'metadata', 'object', false, null), ('DOCUMENT', 'spec', 'object', false, null),
      ('METADATA', 'name', 'string', false, null),
      ('IDENTITY_PROVIDER', 'issuer', 'string', false, 'url'), ('IDENTITY_PROVIDER', 'server', 'string', false, 'url'),
      ('IDENTITY_PROVIDER', 'repository', 'string', false, 'repository'), ('IDENTITY_PROVIDER', 'repository_id', 'string', false, 'id'),
      ('IDENTITY_PROVIDER', 'owner_id', 'string', false, 'id'),
      ('PRINCIPAL_CLASS', 'custodian', 'boolean', false, null),
      ('AUTHORITY_SCOPE', 'provider', 'string', true, 'role'), ('AUTHORITY_SCOPE', 'db_role', 'string', false, 'dbRole'),
      ('AUTHORITY_SCOPE', 'custody', 'string', false, 'custody'), ('AUTHORITY_SCOPE', 'custodian', 'string', true, 'role'),
      ('AUTHORITY_SCOPE', 'claims', 'object', false, null), ('AUTHORITY_SCOPE', 'approval', 'string', false, 'approval'),
      ('CLAIMS', 'environment', 'string', true, 'scopeEnvironment'), ('CLAIMS', 'job_workflow_ref', 'string', true, 'workflowRef'),
      ('CLAIMS', 'job_workflow_sha', 'string', true, 'commit'), ('CLAIMS', 'ref', 'string', true, 'ref'),
      ('CLAIMS', 'event_name', 'string', true, 'event'), ('CLAIMS', 'runner_environment', 'string', true, 'runner'),
      ('AUTHORITY_ACTION', 'does', 'string', true, 'does'), ('AUTHORITY_ACTION', 'targets', 'array', false, 'target'),
      ('AUTHORITY_ACTION', 'deadline_seconds', 'number', true, 'seconds'),
      ('AUTHORITY_ACTION', 'audiences', 'array', false, 'audience'), ('AUTHORITY_ACTION', 'temporary_logins', 'array', false, 'dbRole'),
      ('AUTHORITY_ACTION', 'scope', 'string', false, 'login'), ('AUTHORITY_ACTION', 'by', 'string', false, 'role'),
      ('AUTHORITY_ACTION', 'review', 'string', true, 'role'), ('AUTHORITY_ACTION', 'grant', 'object', true, null),
      ('GRANT', 'esign', 'string', false, 'role'), ('GRANT', 'within_seconds', 'number', false, 'seconds'),
      ('SIGNOFF_REQUIREMENT', 'action', 'string', false, 'action'), ('SIGNOFF_REQUIREMENT', 'class', 'string', false, 'role'),
      ('SIGNOFF_REQUIREMENT', 'ordinal', 'number', false, 'ordinal'), ('SIGNOFF_REQUIREMENT', 'assurance', 'array', false, 'assurance'),
      ('QUORUM_REQUIREMENT', 'action', 'string', false, 'action'), ('QUORUM_REQUIREMENT', 'class', 'string', false, 'role'),
      ('QUORUM_REQUIREMENT', 'ordinal', 'number', false, 'ordinal'), ('QUORUM_REQUIREMENT', 'assurance', 'array', false, 'assurance'),
      ('PRINCIPAL_SEPARATION', 'scope', 'string', false, 'pairScope'), ('PRINCIPAL_SEPARATION', 'left', 'string', false, 'role'),
      ('PRINCIPAL_SEPARATION', 'right', 'string', false, 'role'),
      ('PRIVILEGE_SET', 'preset', 'string', false, 'preset'), ('PRIVILEGE_SET', 'forbidden_writers', 'array', false, 'dbRole'),
      ('PRIVILEGE_SET', 'migrator', 'string', false, 'dbRole'), ('PRIVILEGE_SET', 'migrator_custodian', 'string', false, 'role'),
      ('PRIVILEGE_SET', 'database', 'object', false, null), ('PRIVILEGE_SET', 'readers', 'array', false, 'dbRole'),
      ('TARGET', 'role', 'string', false, 'dbRole'), ('TARGET', 'reader', 'string', false, 'dbRole'),
      ('TARGET', 'writes', 'array', false, 'write'), ('TARGET', 'reads', 'array', false, 'table'),
      ('TARGET', 'owns', 'array', false, 'schema'), ('TARGET', 'path', 'array', false, 'schema'),
      ('TARGET', 'calls', 'array', false, 'routine'),
      ('DATABASE', 'hosts', 'array', false, 'databaseHost'), ('DATABASE', 'name', 'string', false, 'databaseName'),
      ('DATABASE', 'ca', 'string', true, 'authority'),
      ('TEAM_PROFILE', 'relaxes', 'array', false, 'relaxation')
  $$;
comment on function quorate.set_members is
  'Every member of every kind of document, of what wraps them (DOCUMENT, METADATA), of a scope''s claims, an action''s grant and the '
  'database''s address; all are there, null where nullable.';

create function quorate.set_name_form(p_kind text) returns text
  language sql immutable parallel safe
  return case p_kind when 'IDENTITY_PROVIDER' then 'role' when 'PRINCIPAL_CLASS' then 'role' when 'AUTHORITY_SCOPE' then 'login'
    when 'AUTHORITY_ACTION' then 'action' when 'TARGET' then 'target' when 'TEAM_PROFILE' then 'profile' else 'name' end;
comment on function quorate.set_name_form is 'The form of the names of a kind of document.';

create function quorate.set_shape_findings(p_documents jsonb) returns setof qt001_cp.finding
  language sql stable
  as $$
    with document as (
      select case when jsonb_typeof(d.value) = 'object' then d.value else '{}' end as value, d.ordinality as n,
        coalesce(d.value ->> 'kind', 'document') || ' ' || coalesce(d.value #>> '{metadata,name}', d.ordinality::text) as place
      from jsonb_array_elements(p_documents) with ordinality as d
    ), object as (
      select n, place, 'DOCUMENT' as kind, value from document
      union all select n, place, 'METADATA', value -> 'metadata' from document
      union all select n, place, value ->> 'kind', value -> 'spec' from document
      union all select n, place, 'CLAIMS', value #> '{spec,claims}' from document where value ->> 'kind' = 'AUTHORITY_SCOPE'
      union all select n, place, 'GRANT', value #> '{spec,grant}' from document where value ->> 'kind' = 'AUTHORITY_ACTION'
      union all select n, place, 'DATABASE', value #> '{spec,database}' from document where value ->> 'kind' = 'PRIVILEGE_SET'
    ), whole as (
      select * from object where jsonb_typeof(value) = 'object'
    ), member as (
      select w.n, format('%s %s', w.place, m.member) as place, m.*, w.value -> m.member as value
      from whole as w join quorate.set_members() as m on m.kind = w.kind
    ), piece as (
      -- A list's elements one by one; whatever else as it is.
      select m.n, m.place, m.member, m.form, e.value from member as m
      cross join lateral jsonb_array_elements(case jsonb_typeof(m.value) when 'array' then m.value else jsonb_build_array(m.value) end) as e
      where m.form is not null and jsonb_typeof(m.value) = m.type
      union all
      select d.n, d.place, 'name', quorate.set_name_form(d.value ->> 'kind'), d.value #> '{metadata,name}' from document as d
      where jsonb_typeof(d.value #> '{metadata,name}') = 'string'
    ), finding as (
      select w.n, 'MANIFEST_UNKNOWN_KEY' as code, null::jsonb as expected, to_jsonb(format('%s %s', w.place, left(k, 80))) as observed
      from whole as w cross join lateral jsonb_object_keys(w.value) as k
      where w.kind in (select kind from quorate.set_members())
        and not exists (select from quorate.set_members() as m where m.kind = w.kind and m.member = k)
      union all
      select m.n, 'MANIFEST_MISSING_KEY', to_jsonb(m.place), null from member as m where m.value is null
      union all
      select m.n, 'MANIFEST_TYPE', to_jsonb(format('%s: %s', m.place, m.type)), to_jsonb(jsonb_typeof(m.value)) from member as m
      where jsonb_typeof(m.value) <> m.type and not (m.nullable and m.value = 'null')
      union all
      select p.n, case p.form when 'kind' then 'MANIFEST_KIND' when 'apiVersion' then 'MANIFEST_API_VERSION' else 'MANIFEST_VALUE' end,
        to_jsonb(format('%s: %s', p.place, p.form)), to_jsonb(left(p.value #>> '{}', 80))
      from piece as p left join quorate.set_forms() as f on f.form = p.form
      where (jsonb_typeof(p.value) in ('string', 'number') and p.value #>> '{}' ~ f.pattern) is not true
    )
    select f.code, f.expected, f.observed from finding as f group by f.code, f.expected, f.observed order by min(f.n), f.code,
      f.expected::text limit 50
  $$;
comment on function quorate.set_shape_findings is
  'Members that are unknown, missing, of another type or of another form; a set without any is of the shape that the rules rest on. The '
  'first fifty.';

reset role;
