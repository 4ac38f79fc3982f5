// Attacks by a policy after which nobody could act, or repair it (MAN-10).
import { type ManifestDocument, seal } from '../../src/manifest/expand/digest.ts'
import { openGoverned } from '../support/governance.ts'
import type { Ledger } from '../support/ledger.ts'
import { withMembers } from '../support/policy-cases.ts'
import { type FunctionGuard, ledgerAttack, type Tried, tried } from './support/attack.ts'

type Edit = (document: ManifestDocument) => readonly ManifestDocument[]

const FORMS = 'quorate.set_forms()'
const SHAPE = 'quorate.set_shape_findings(jsonb)'
const PRESENCE = 'quorate.set_presence_findings(jsonb)'
const SCOPES = 'quorate.set_scope_findings(jsonb, text)'
const LOGINS = 'quorate.set_login_findings(jsonb)'
const SEATS = 'quorate.set_seat_findings(jsonb)'
const STAFFING = 'quorate.staffing_findings(jsonb, text)'
const REGISTRY = 'quorate.registry_findings(jsonb, text)'

const having =
  (of: string, spec: Readonly<Record<string, unknown>>): Edit =>
  (document) =>
    is(document, of) ? [withMembers(document, spec)] : [document]
const without =
  (...of: readonly string[]): Edit =>
  (document) =>
    of.some((one) => is(document, one)) ? [] : [document]
/** `KIND`, or `KIND name`; a name may end in `…`. */
const is = ({ kind, metadata }: ManifestDocument, of: string) =>
  of === kind ||
  (of.endsWith('…') ? `${kind} ${metadata.name}`.startsWith(of.slice(0, -1)) : of === `${kind} ${metadata.name}`)

/** Opens an activation of the policy in force with edits, by the honest job's call. */
async function activate(ledger: Ledger, ...edits: readonly Edit[]): Promise<Tried> {
  const inForce = ledger.gate.policy.documents
  const edited = edits.reduce((documents, edit) => documents.flatMap(edit), inForce)
  return tried(() => openGoverned(ledger, 'MANIFEST_ACTIVATE', seal(edited).bytes))
}

function policyAttack(what: string, code: string, guard: readonly FunctionGuard[], ...edits: readonly Edit[]): void {
  ledgerAttack(`[MAN-10] a policy ${what}`, { code, guard, run: (ledger) => activate(ledger, ...edits) })
}

const PROVIDER = {
  name: 'quorate.next_set_findings(text)',
  text: "(d.name, d.spec ->> 'issuer', d.spec ->> 'server') is distinct from (a.name, a.issuer, a.server)",
  instead: 'false',
}
const RIGHT_ROLE = {
  name: LOGINS,
  text: 'where not exists (select from qt001_cp.privilege_preset as known where known.preset = p.preset and known.grantee = c.db_role',
  instead:
    'where false and not exists (select from qt001_cp.privilege_preset as known where known.preset = p.preset and known.grantee = c.db_role',
}
const reviewed = { assurance: ['review'] }

policyAttack(
  'that renames the provider, so that nobody is known any more',
  'SET_ISSUER_UNPINNED',
  [
    PROVIDER,
    {
      name: STAFFING,
      text: 'on v.item_id = h.identity_provider_item_id',
      instead: 'on true',
    },
  ],
  (document) => [is(document, 'IDENTITY_PROVIDER') ? { ...document, metadata: { name: 'other' } } : document],
  (document) => [
    document.spec.provider === 'github' ? { ...document, spec: { ...document.spec, provider: 'other' } } : document,
  ],
)
policyAttack(
  'with a second provider',
  'SET_MALFORMED',
  [PROVIDER, { name: PRESENCE, text: 'having count(d.kind) <> 1', instead: 'having count(d.kind) < 1' }],
  (document) =>
    is(document, 'IDENTITY_PROVIDER') ? [document, { ...document, metadata: { name: 'second' } }] : [document],
)
policyAttack(
  'of a preset that the database does not have',
  'MANIFEST_VALUE',
  [
    {
      name: LOGINS,
      text: 'to_jsonb(p.preset) from privileges as p\n    where',
      instead: 'to_jsonb(p.preset) from privileges as p\n    where false and',
    },
  ],
  (document) => [
    is(document, 'PRIVILEGE_SET')
      ? { ...document, metadata: { name: 'lanes/2' }, spec: { ...document.spec, preset: 'lanes/2' } }
      : document,
  ],
)
policyAttack(
  'whose signers log in as a role that there is not',
  'DB_ROLE_UNKNOWN',
  [RIGHT_ROLE],
  having('AUTHORITY_SCOPE signoff', { db_role: 'signer' }),
)
policyAttack(
  'of an empty branch',
  'MANIFEST_VALUE',
  [
    {
      name: SHAPE,
      text: "where (jsonb_typeof(p.value) in ('string', 'number') and p.value #>> '{}' ~ f.pattern) is not true",
      instead: 'where false',
    },
  ],
  (document) => {
    const { ref, job_workflow_ref: workflow } = (document.spec.claims ?? {}) as Record<string, unknown>
    if (typeof ref !== 'string') return [document]
    return [withMembers(document, { ref: '', job_workflow_ref: `${workflow}`.replace(/@.*/, '@') })]
  },
)
policyAttack(
  'whose migrator is held by the operators',
  'CUSTODIAN_SEATED',
  [
    {
      name: SEATS,
      text: '(a.operator in (select class from custodian), ',
      instead: '(false, ',
    },
    { name: REGISTRY, text: 'group by m.class', instead: 'group by m.class having false' },
  ],
  having('AUTHORITY_SCOPE migrate', { custodian: 'operator' }),
  having('PRIVILEGE_SET', { migrator_custodian: 'operator' }),
  having('PRINCIPAL_CLASS operator', { custodian: true }),
  without('PRINCIPAL_CLASS migrator'),
)
policyAttack(
  'whose migrator logs in as the door',
  'DB_ROLE_SHARED',
  [
    RIGHT_ROLE,
    {
      name: LOGINS,
      text: "having count(distinct case s.part when 'door' then 'door' else s.part || s.name end) > 1",
      instead: 'having false',
    },
  ],
  having('AUTHORITY_SCOPE migrate', { db_role: 'quorate_door' }),
  having('PRIVILEGE_SET', { migrator: 'quorate_door' }),
)
policyAttack(
  'whose signoffs come by every push',
  'MANIFEST_VALUE',
  [{ name: FORMS, text: '^workflow_dispatch$', instead: '^push$|^workflow_dispatch$' }],
  having('AUTHORITY_SCOPE signoff', { event_name: 'push' }),
)
policyAttack(
  'that pins issuer keys from a self-hosted runner',
  'KEYS_SELF_HOSTED',
  [{ name: SCOPES, text: "(s.name = 'keys' and s.runner_environment = 'self-hosted', ", instead: '(false, ' }],
  (document) => {
    if (!is(document, 'AUTHORITY_SCOPE open')) return [document]
    const pinned = {
      job_workflow_ref: 'acme/gate/.github/workflows/keys.yml@refs/tags/v1',
      job_workflow_sha: 'c'.repeat(40),
    }
    return [
      document,
      { ...withMembers(document, { ...pinned, runner_environment: 'self-hosted' }), metadata: { name: 'keys' } },
    ]
  },
)
policyAttack(
  'whose own changes need nobody',
  'ACTION_WITHOUT_QUORUM',
  [{ name: SEATS, text: '(c.seats = 0 and not (', instead: '(false and not (' }],
  without('SIGNOFF_REQUIREMENT MANIFEST_ACTIVATE/…', 'QUORUM_REQUIREMENT MANIFEST_ACTIVATE/…'),
  having('AUTHORITY_ACTION MANIFEST_ACTIVATE', { grant: null }),
)
policyAttack(
  'whose registry is changed by what a runner reports',
  'ASSURANCE_ALL_API',
  [{ name: SEATS, text: '(a.strict and c.seats > 0 and c.checking = 0, ', instead: '(false, ' }],
  without('SIGNOFF_REQUIREMENT REGISTRY_CHANGE/tech_lead/1', 'QUORUM_REQUIREMENT REGISTRY_CHANGE/…'),
  having('AUTHORITY_ACTION REGISTRY_CHANGE', { grant: null }),
  having('SIGNOFF_REQUIREMENT REGISTRY_CHANGE/content_owner/1', reviewed),
)
policyAttack(
  'whose cut is signed by what a runner reports',
  'ASSURANCE_ALL_API',
  [
    { name: SEATS, text: '(a.strict and c.seats > 0 and c.checking = 0, ', instead: '(false, ' },
    { name: SEATS, text: "(quorate.kind_has(a.does, 'review') and a.review is null, ", instead: '(false, ' },
  ],
  without(
    'SIGNOFF_REQUIREMENT CUT/tech_lead/1',
    'QUORUM_REQUIREMENT CUT/…',
    'PRINCIPAL_SEPARATION activation/reviewer~tech_lead',
  ),
  having('AUTHORITY_ACTION CUT', { grant: null, review: null }),
  having('SIGNOFF_REQUIREMENT CUT/content_owner/1', reviewed),
)
policyAttack(
  'whose cut nobody verifies',
  'CUT_WITHOUT_VERIFY',
  [
    {
      name: SEATS,
      text: `where c.is_verified
      and not exists`,
      instead: 'where false and not exists',
    },
  ],
  without(
    'AUTHORITY_ACTION VERIFY',
    'SIGNOFF_REQUIREMENT VERIFY/…',
    'AUTHORITY_SCOPE verify',
    'PRINCIPAL_CLASS verify_custodian',
    'PRINCIPAL_CLASS verifier',
  ),
  without('PRINCIPAL_SEPARATION change_set/…'),
)
policyAttack(
  'whose cut is another repository’s workflow, by its name alone',
  'MANIFEST_VALUE',
  [{ name: SCOPES, text: '(s.job_workflow_sha is null and s.job_workflow_ref is not null', instead: '(false' }],
  having('AUTHORITY_SCOPE cut', { job_workflow_ref: 'evil/gate/.github/workflows/cut.yml@refs/heads/main' }),
)
