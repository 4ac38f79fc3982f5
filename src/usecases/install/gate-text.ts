// The gate's text: every function, trigger, view, grant and preset row, applied whole whenever it differs from what is installed.
// Must not: hold a table; those go forward only, in src/sql/tables.

import { sha256 } from '../../codes/encoding.ts'
import { packageText } from '../../system/package-root.ts'

/** The files of src/sql/gate in the order in which they are applied: what a view, a trigger or a parsed body names comes first. */
export const GATE_FILES: readonly string[] = [
  'rights',
  'answers',
  'evidence',
  'policy',
  'registry',
  'signature',
  'parsing',
  'token',
  'workload',
  'proof',
  'seats',
  'seats-judged',
  'grants',
  'grants-judged',
  'guard',
  'session',
  'packet',
  'acts',
  'observations',
  'steps',
  'opening',
  'door',
  'signoff',
  'successors',
  'policy-shape',
  'registry-changes',
  'governed-changes',
  'governed',
  'break-glass',
  'privileges',
  'live-privileges',
  'privilege-script',
  'digests',
  'ledger-guards',
  'signatures',
  'marking',
  'cutting',
  'verifying',
  'views',
  'lane-rights',
  'genesis',
  'status',
  'policy-rules',
  'policy-staffing',
  'stopping',
  'holders',
  'preset',
]

/** `digest` is the text's sha256; `liveDigest` asks for that of the gate that is there; `statements` put this one in its place. */
export interface Gate {
  readonly digest: string
  readonly liveDigest: string
  readonly statements: readonly string[]
}

export function gateText(): Gate {
  const files = GATE_FILES.map((name) => packageText(`src/sql/gate/${name}.sql`))
  const part = (name: string) => packageText(`src/sql/install/${name}.sql`)
  const digest = sha256([part('digest-gate'), ...files].join('\0'))
  return {
    digest,
    liveDigest: part('digest-gate'),
    statements: [
      part('drop-gate'),
      digestFunction(part('digest-gate')),
      ...files,
      `set local quorate.gate_digest = '${digest}';\n`,
      part('record-gate'),
    ],
  }
}

function digestFunction(query: string): string {
  return `set local role quorate_owner;
create function quorate.gate_digest() returns text
  language sql volatile set search_path = pg_catalog, pg_temp set quote_all_identifiers = off
  as $digest$
${query}$digest$;
comment on function quorate.gate_digest is
  'sha256 over all functions and triggers of the gate as they are. An installation records it; an edit by hand changes it (SEAT-1).';
reset role;
`
}
