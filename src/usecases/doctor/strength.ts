// What keeps a deploy that nobody granted away from its target: which of the four strengths of docs/deploys.md (RUN-7).
// Must not: judge by itself what GitHub says; it goes by the checks of environment and branch.
import type { AskedByPlan } from '../../checkout/asked-by-plans.ts'
import { actsOf } from '../../manifest/expand/acts.ts'
import { kindOf } from '../../manifest/kinds.ts'
import type { Environment } from '../../manifest/types.ts'
import type { PermitKeys } from '../../postgres/permit-keys.ts'
import { type Check, type CheckId, check } from './check.ts'

/** The strongest first. A permit, a release and a temporary login are one strength: each of them is what the target needs. */
const STRENGTHS = {
  permit: 'a permit: a target that asks for one refuses whatever no quorum granted',
  release: 'a sealed secret, which only a granted run gets',
  temporary_login: 'a login of the target’s database, which only a granted run gets',
  pinned_workflow: 'a pinned reusable workflow: the gate starts nothing by another text',
  github_protections: 'GitHub’s own protections of environment and branch',
  advisory: 'the gate’s step alone: an edited workflow leaves it out',
} as const
type Strength = keyof typeof STRENGTHS

const OF_ENVIRONMENT: readonly CheckId[] = ['REVIEWERS', 'SELF_REVIEW', 'ADMIN_BYPASS', 'BRANCH_POLICY']
const OF_BRANCH: readonly CheckId[] = ['BRANCH_REVIEW', 'BRANCH_LAST_PUSH', 'BRANCH_REWRITE']

/** What is known of a set-up. */
export interface Known {
  readonly policy: Environment
  /** Of environment and branch, as they were made before. */
  readonly checks: readonly Check[]
  readonly asked: ReadonlySet<AskedByPlan>
  /** The keys of permits; null where the database could not be asked. */
  readonly keys: PermitKeys['keys'] | null
}

/** One check for each login that starts runs; none where the policy has no runs. */
export function strengthChecks({ policy, checks, asked, keys }: Known): readonly Check[] {
  const runs = actsOf(policy.spec).filter((act) => kindOf(act)?.lane === 'run')
  const logins = [...new Set(runs.flatMap(({ login }) => login ?? []))]
  return logins.map((login) => {
    const environment = `${policy.name}-${login}`
    const offers = runs.some((act) => act.login === login && act.audiences.length > 0)
    const hasKey = keys?.some((key) => key.environment === environment && key.retired === null) === true
    const missing = missingOf(environment, checks)
    const found: Readonly<Record<Strength, boolean>> = {
      permit: offers && hasKey,
      release: asked.has('releases'),
      temporary_login: asked.has('temporary_login'),
      pinned_workflow: typeof policy.spec.logins[login]?.workflow === 'object',
      github_protections: missing.length === 0,
      advisory: true,
    }
    const all = (Object.keys(STRENGTHS) as Strength[]).filter((name) => found[name])
    const [strength = 'advisory', ...also] = all
    return check('DEPLOY_STRENGTH', `${environment}: deploys can be kept by ${STRENGTHS[strength]} (${strength})`, {
      holds: strength !== 'advisory',
      observed: {
        strength,
        actions: runs.flatMap((act) => (act.login === login ? [act.name] : [])),
        also: also.filter((name) => name !== 'advisory'),
        'not protected by GitHub': missing,
        ...(keys === null ? { database: 'not asked for keys of permits' } : {}),
      },
      fix: 'docs/deploys.md#how-strong-it-is says what each strength keeps away, and how to get it',
      otherwise: 'warn',
    })
  })
}

/** What GitHub would have to keep and does not, or does not show. */
function missingOf(environment: string, checks: readonly Check[]): readonly string[] {
  const isOk = (id: CheckId, title = '') =>
    checks.some((one) => one.id === id && one.state === 'ok' && one.title.startsWith(title))
  return [...OF_ENVIRONMENT.filter((id) => !isOk(id, `${environment}: `)), ...OF_BRANCH.filter((id) => !isOk(id))]
}
