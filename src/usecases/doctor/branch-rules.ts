// Who can change the text of workflows that nothing pins (ID-14): what guards their branch, and who bypasses that.
import type { AskGitHub } from '../../ci/github/repository-settings.ts'
import type { People } from '../../manifest/types.ts'
import { type Check, type CheckId, check } from './check.ts'
import { loginOfId } from './names.ts'

type Body = Readonly<Record<string, unknown>>

/** One thing that guards a branch: a ruleset, or the older branch protection. */
interface Guard {
  readonly name: string
  /** A change takes a pull request that somebody else approved. */
  readonly reviews: boolean
  /** And nobody approves what they pushed last themselves, though another opened it. */
  readonly lastPush: boolean
  readonly forbidsForce: boolean
  /** Who bypasses it; null where GitHub does not show that to this token. */
  readonly bypass: readonly string[] | null
}

/** Three checks; a wrong setting fails, unless the policy pins every workflow or GitHub does not show it. */
export async function branchRuleChecks(
  ask: AskGitHub,
  repo: string,
  branch: string,
  isPinned: boolean,
  people: People | null,
): Promise<readonly Check[]> {
  const guards = [...(await rulesets(ask, repo, branch, people)), ...(await protection(ask, repo, branch))]
  const judged = (id: CheckId, title: string, of: readonly Guard[], fix: string): Check => {
    const isUntold = of.some(({ bypass }) => bypass === null)
    return check(id, title, {
      holds: of.some(({ bypass }) => bypass?.length === 0),
      observed: Object.fromEntries(
        of.map(({ name, bypass }) => [
          name,
          bypass === null ? 'GitHub shows this to administrators only' : [...bypass],
        ]),
      ),
      fix: isUntold ? `give the doctor an administrator’s token; then, where it is so: ${fix}` : fix,
      otherwise: isPinned || isUntold ? 'warn' : 'fail',
    })
  }
  return [
    judged(
      'BRANCH_REVIEW',
      `a change of ${branch} takes a pull request that another approves, and nobody passes that by`,
      guards.filter(({ reviews }) => reviews),
      `Settings, Rules: a ruleset for ${branch} with one approval and an empty bypass list; or pin the workflows (docs/adopt-team.md)`,
    ),
    judged(
      'BRANCH_LAST_PUSH',
      `the last push to such a pull request is approved by another, and nobody passes that by`,
      guards.filter(({ lastPush }) => lastPush),
      `Settings, Rules: in the ruleset for ${branch} require approval of the most recent reviewable push; or whoever approves may push first`,
    ),
    judged(
      'BRANCH_REWRITE',
      `nobody rewrites ${branch}`,
      guards.filter(({ forbidsForce }) => forbidsForce),
      `Settings, Rules: a ruleset for ${branch} that blocks force pushes, with an empty bypass list`,
    ),
  ]
}

async function rulesets(
  ask: AskGitHub,
  repo: string,
  branch: string,
  people: People | null,
): Promise<readonly Guard[]> {
  const answer = await ask(`${repo}/rules/branches/${encodeURIComponent(branch)}?per_page=100`)
  if (answer?.status !== 200 || !Array.isArray(answer.body)) return [untold('rulesets')]
  const rules = answer.body as readonly Body[]
  const nameOf = (actor: Body) => actorName(ask, people, actor)
  const ids = [...new Set(rules.map(({ ruleset_id: id }) => Number(id)))]
  return Promise.all(
    ids.map(async (id): Promise<Guard> => {
      const own = rules.filter(({ ruleset_id: of }) => Number(of) === id)
      const { body } = (await ask(`${repo}/rulesets/${id}`)) ?? { body: null }
      const { name = String(id), bypass_actors: actors } = (body ?? {}) as Body
      return {
        name: `ruleset ${name}`,
        reviews: own.some(({ type, parameters }) => type === 'pull_request' && approvals(parameters) > 0),
        lastPush: own.some(({ type, parameters }) => type === 'pull_request' && asksLastPush(parameters)),
        forbidsForce: own.some(({ type }) => type === 'non_fast_forward'),
        bypass: Array.isArray(actors) ? await Promise.all((actors as readonly Body[]).map(nameOf)) : null,
      }
    }),
  )
}

async function protection(ask: AskGitHub, repo: string, branch: string): Promise<readonly Guard[]> {
  const answer = await ask(`${repo}/branches/${encodeURIComponent(branch)}/protection`)
  const body = (answer?.body ?? {}) as Body
  // GitHub answers with the same status when there is none and when this token may not know; only the message differs.
  if (answer?.status === 404 && body.message === 'Branch not protected') return []
  if (answer?.status !== 200) return [untold('branch protection')]
  const { required_pull_request_reviews: reviews, enforce_admins: admins, allow_force_pushes: force } = body
  const { bypass_pull_request_allowances: allowed } = (reviews ?? {}) as Body
  const passers = Object.values((allowed ?? {}) as Record<string, readonly Body[]>).flatMap((list) =>
    list.map(({ login, slug }) => String(login ?? slug)),
  )
  return [
    {
      name: 'branch protection',
      reviews: approvals(reviews) > 0,
      lastPush: asksLastPush(reviews),
      forbidsForce: (force as Body | undefined)?.enabled === false,
      bypass: [...((admins as Body | undefined)?.enabled === true ? [] : ['administrators']), ...passers],
    },
  ]
}

/** Whatever it guards, nobody knows who bypasses it. */
function untold(name: string): Guard {
  return { name, reviews: true, lastPush: true, forbidsForce: true, bypass: null }
}

function approvals(parameters: unknown): number {
  return Number(((parameters ?? {}) as Body).required_approving_review_count ?? 0)
}

/** Without an approval there is none of the last push. */
function asksLastPush(parameters: unknown): boolean {
  return approvals(parameters) > 0 && ((parameters ?? {}) as Body).require_last_push_approval === true
}

async function actorName(
  ask: AskGitHub,
  people: People | null,
  { actor_type: type, actor_id: id = null, bypass_mode: mode = 'always' }: Body,
): Promise<string> {
  const name = type === 'User' ? await loginOfId(ask, people, String(id)) : `${type}${id === null ? '' : ` ${id}`}`
  return `${name} (${mode})`
}
