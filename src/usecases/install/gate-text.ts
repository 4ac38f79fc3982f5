// The gate's text: every function, trigger, view, grant and preset row, applied whole whenever it differs from what is installed.
// Must not: hold a table; those go forward only, in src/sql/tables.

import { sha256 } from '../../codes/encoding.ts'
import { packageNames, packageText } from '../../system/package-root.ts'

/** Where the files of all kinds of change come, by name. */
const KINDS = 'kinds/'

/** The files of src/sql/gate in the order in which they are applied: what a view, a trigger or a parsed body names comes first. */
const FILES: readonly string[] = [
  'rights',
  'answers',
  'evidence',
  'policy',
  'registry',
  'profiles',
  'signature',
  'curve-arithmetic',
  'curve-p256',
  'curve-ecdsa',
  'curve-edwards25519',
  'curve-ed25519',
  'parsing',
  'token',
  'workload',
  'seat-shape',
  'seat-proof',
  'seat-entry',
  'seat-fallen',
  'proof',
  'seats',
  'seats-judged',
  'holds-judged',
  'grants',
  'grants-judged',
  'guard',
  'session',
  'packet',
  'checks',
  'decide',
  'act',
  'observations',
  'kinds',
  'step',
  'rehearse',
  'opening',
  'door',
  'seat-rules',
  'signoff',
  'successors',
  'escalations',
  'compensations',
  'policy-shape',
  'registry-changes',
  'governed',
  'door-keys',
  'permit-arithmetic',
  'permit-seal',
  'permits',
  'permit-orders',
  'release-orders',
  'releases',
  'registered-people',
  'break-glass',
  'privileges',
  'live-privileges',
  'targets',
  'target-script',
  'target-privileges',
  'target-gap',
  'target-plan',
  'target-leftovers',
  'privilege-script',
  'credentials',
  'digests',
  'ledger-guards',
  'change-set-guards',
  'call-gates',
  'lender',
  'run-catalogue',
  'run-catalogue-compared',
  'run-logins',
  'run-login-look',
  'run-logins-ended',
  'runs',
  'run-settled',
  'run-received',
  'run-plan',
  'signatures',
  'seat-change',
  KINDS,
  'lanes',
  'views',
  'lane-rights',
  'genesis',
  'history',
  'changes',
  'status',
  'explain',
  'shown',
  'policy-rules',
  'target-rules',
  'run-rules',
  'profile-rules',
  'policy-seats',
  'policy-staffing',
  'stopping',
  'holds',
  'seat-holders',
  'holders',
  'lane-line',
  'recorded',
  'preset',
]

/** `digest` is the text's sha256; `liveDigest` asks for that of the gate that is there; `statements` put this one in its place. */
export interface GateText {
  readonly digest: string
  readonly liveDigest: string
  readonly statements: readonly string[]
}

/** The gate as this release has it. */
export function gateText(): GateText {
  const files = FILES.flatMap((name) => (name === KINDS ? kindFiles() : [`${name}.sql`])).map((name) =>
    packageText(`src/sql/gate/${name}`),
  )
  const digest = sha256([part('digest-gate'), part('table-functions'), ...files].join('\0'))
  return {
    digest,
    liveDigest: part('digest-gate'),
    statements: [
      part('drop-gate'),
      functionOf(
        'gate_digest() returns text',
        part('digest-gate'),
        'sha256 over all functions, triggers, rules and views of the gate as they are',
      ),
      functionOf(
        'table_functions() returns jsonb',
        part('table-functions'),
        'The functions beside the tables: a sha256 of each by its signature',
      ),
      ...files,
      `set local quorate.gate_digest = '${digest}';\n`,
      part('record-gate'),
    ],
  }
}

/**
 * Refuses an installation where somebody edited or planted a function beside the tables: no installation makes those anew, and what is
 * recorded at its end would pass for the gate's own ever after.
 */
export function tableFunctionsCheck(): string {
  return `do $check$
declare
  v_before jsonb := (select g.table_functions from quorate_install.gate as g);
  v_edited text[] := (
    with live as (
${part('table-functions')}    )
    select pg_catalog.array_agg('function ' || coalesce(n.key, b.key) order by coalesce(n.key, b.key) collate "C")
    from live as l cross join lateral pg_catalog.jsonb_each(l.functions) as n
    full join pg_catalog.jsonb_each(v_before) as b on b.key = n.key where n.value is distinct from b.value);
begin
  if v_before is not null and v_edited is not null then
    raise exception using errcode = 'QT001', message = 'INSTALL_FOREIGN', detail = pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object('code', 'INSTALL_FOREIGN', 'expected', 'as the last installation left it', 'observed', v_edited));
  end if;
end
$check$;
`
}

function kindFiles(): readonly string[] {
  return packageNames('src/sql/gate/kinds').map((name) => KINDS + name)
}

function part(name: string): string {
  return packageText(`src/sql/install/${name}.sql`)
}

function functionOf(signature: string, query: string, comment: string): string {
  return `set local role quorate_owner;
create function quorate.${signature}
  language sql volatile set search_path = pg_catalog, pg_temp set quote_all_identifiers = off
  as $query$
${query}$query$;
comment on function quorate.${signature.split(' ')[0]} is
  '${comment}. An installation records it; an edit by hand changes it (SEAT-1).';
reset role;
`
}
