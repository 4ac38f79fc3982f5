// One thing that the doctor looked at: what it must be, what it is, and how to put it right.
// Must not: be a code of the catalogue; a check is no refusal, the gate refuses by its own codes.
import type { Seen } from '../../codes/finding.ts'
import type { Database } from '../../postgres/connect.ts'

/** `warn` does not stop anybody, `unknown` could not be examined. */
export type State = 'ok' | 'warn' | 'fail' | 'unknown'

/** What checks are about, in the order in which they are told where nothing is worse than the other. */
export const GROUPS = {
  files: 'Files and people',
  github: 'GitHub',
  environments: 'Environments and secrets',
  workflows: 'Workflows',
  database: 'Database',
  clocks: 'Clocks',
  ledger: 'Gate and ledger',
  privileges: 'Roles, privileges and drift',
  keys: 'Keys and expiry',
  strength: 'Strength',
} as const
export type Group = keyof typeof GROUPS

/** Every check by its group. The names are for machines, and stay. */
const CHECKS = {
  files: [
    'FILE',
    'SECRETS_CLOSED',
    'SECRETS_IGNORED',
    'SECRETS_COMMITTED',
    'PEOPLE_NAMED',
    'PEOPLE_IDS',
    'REGISTRY_EXTRA',
    'REGISTRY_LACKING',
    'REGISTRY_DATES',
    'PEOPLE_SUSPENDED',
  ],
  github: [
    'GITHUB_READ',
    'GITHUB_REACHED',
    'GITHUB_TOKEN',
    'GITHUB_RATE',
    'REPOSITORY_IDS',
    'DEFAULT_BRANCH',
    'BRANCH_PROTECTED',
    'BRANCH_REVIEW',
    'BRANCH_LAST_PUSH',
    'BRANCH_REWRITE',
    'OIDC_SUBJECT',
    'DEFAULT_TOKEN',
    'SHA_PINNING',
  ],
  environments: [
    'ENVIRONMENTS_OFFERED',
    'ENVIRONMENT',
    'PLAN',
    'REVIEWERS',
    'SELF_REVIEW',
    'ADMIN_BYPASS',
    'NO_REVIEWERS',
    'BRANCH_POLICY',
    'BRANCH_PATTERNS',
    'SECRETS_OF_ENVIRONMENTS',
  ],
  workflows: [
    'WORKFLOW_PRESENT',
    'WORKFLOW_JOBS',
    'WORKFLOW_HISTORY',
    'WORKFLOW_CALLS',
    'WORKFLOW_EVENT',
    'WORKFLOW_ENVIRONMENT',
    'WORKFLOW_PERMISSIONS',
    'WORKFLOW_PINS',
    'WORKFLOW_ACTORS',
    'WORKFLOW_DISPATCH',
  ],
  database: [
    'DATABASE',
    'TLS',
    'SCRAM',
    'DIRECT',
    'KEEPALIVE',
    'VERSION',
    'ENCODING',
    'PRIMARY',
    'ISOLATION',
    'DATABASE_SETTINGS',
    'PREPARED',
    'PREPARED_OFF',
    'DURABLE',
    'FSYNC',
    'PASSWORD_ENCRYPTION',
    'LOGGED_TOKENS',
  ],
  clocks: ['CLOCK_DATABASE', 'CLOCK_HERE'],
  ledger: ['INSTALLED', 'GATE_VERSION', 'GENESIS', 'GENESIS_CONFIRMED', 'SAME_SERVER', 'POLICY_IN_FORCE'],
  privileges: [
    'ROLE',
    'ROLE_MEMBERSHIP',
    'ROLE_SETTINGS',
    'ROLE_SPILL',
    'ROLE_LIMIT',
    'ROLE_TEMP',
    'ROLE_LARGE_OBJECTS',
    'OWNERS',
    'PRIVILEGES',
    'READERS',
    'GATE_TEXT',
    'TARGETS',
    'TEMPORARY_LOGIN',
    'TEMPORARY_LOGIN_LEFT',
  ],
  keys: [
    'KEYS_PINNED',
    'KEYS_RETIRED',
    'KEYS_PUBLISHED',
    'KEYS_AGE',
    'PERMITS_PUBLISHED',
    'RELEASES_ROTATED',
    'SEATS_VALID',
    'SEATS_CONFIRMED',
    'SEATS_DRILLED',
    'PEOPLE_LAST',
    'PEOPLE_VALID',
    'CERTIFICATES',
  ],
  strength: ['DEPLOY_STRENGTH'],
} as const satisfies Readonly<Record<Group, readonly string[]>>

/** The name of a check; one that no group has is no check. */
export type CheckId = (typeof CHECKS)[Group][number]

const GROUP_OF = new Map<string, Group>(
  (Object.keys(CHECKS) as Group[]).flatMap((group) => CHECKS[group].map((id) => [id, group] as const)),
)

/** What a check is about. */
export function groupOf({ id }: Pick<Check, 'id'>): Group {
  return GROUP_OF.get(id) as Group
}

/** What the doctor may do itself about a check: nothing of the ledger or the policy, and nothing that could be meant so. */
export interface Repair {
  /** What would be done, as the person is asked; it begins with the verb. */
  readonly words: string
  /** Does it; `database` is null for what needs none. */
  readonly run: (database: Database) => Promise<void>
  readonly needsDatabase: boolean
}

/** A check; `fix` is null where there is nothing to put right. */
export interface Check {
  /** Stable, for machines. */
  readonly id: CheckId
  /** What must hold, as a short sentence. */
  readonly title: string
  readonly state: State
  readonly observed: Seen
  readonly fix: string | null
  /** Absent where only a person can put it right, or this login may not. */
  readonly repair?: Repair
}

/** A check that holds or is in the given state otherwise. */
export function check(
  id: CheckId,
  title: string,
  seen: {
    readonly holds: boolean
    readonly observed: Seen
    readonly fix: string
    readonly otherwise?: 'warn' | 'fail'
    readonly repair?: Repair | undefined
  },
): Check {
  const { holds, observed, fix, otherwise = 'fail', repair } = seen
  const made = { id, title, observed, state: holds ? 'ok' : otherwise, fix: holds ? null : fix } as const
  return holds || repair === undefined ? made : { ...made, repair }
}

/** A check that could not be made. */
export function unknown(id: CheckId, title: string, observed: Seen, fix: string): Check {
  return { id, title, state: 'unknown', observed, fix }
}
