// The rules of the branch: kept where others' rules already hold, else a ruleset of this command's own.
// Must not: touch a ruleset of another name, or take a stricter rule out of its own.
import type { RulesetBody } from '../../ci/github/change-settings.ts'
import type { AskGitHub } from '../../ci/github/repository-settings.ts'
import type { Environment } from '../../manifest/types.ts'
import { branchRuleChecks } from '../doctor/branch-rules.ts'
import { ADMINISTRATION, asked, type Place, type Step } from './step.ts'
import { rulesetBody } from './wanted.ts'

type Body = Readonly<Record<string, unknown>>
type Rule = NonNullable<RulesetBody['rules']>[number]

const WORDS =
  'a change takes a pull request with one approval of somebody else, also of its last push; nobody rewrites or deletes the branch; nobody bypasses it'

const RULES_OF = 'rules of '

/** Whether a step is about the branch's rules. */
export function isBranchRules({ what }: Step): boolean {
  return what.startsWith(RULES_OF)
}

/** The step. @throws GITHUB_* when the rules cannot be read */
export async function branchRulesStep(ask: AskGitHub, place: Place, policy: Environment): Promise<Step> {
  const { branch } = policy.spec.github
  const wanted = rulesetBody(policy)
  const all = (await asked(ask, place, {
    path: `${place.repo}/rulesets?per_page=100`,
    right: ADMINISTRATION,
  })) as readonly Body[]
  const own = all.find(({ name, source_type: type }) => name === wanted.name && type === 'Repository')
  if (own !== undefined) {
    const path = `${place.repo}/rulesets/${Number(own.id)}`
    return compareStep(path, branch, wanted, (await asked(ask, place, { path, right: ADMINISTRATION })) as Body)
  }
  const checks = await branchRuleChecks(ask, place.repo, branch, false, null)
  const effective = await ask(`${place.repo}/rules/branches/${encodeURIComponent(branch)}?per_page=100`)
  const isKept = Array.isArray(effective?.body) && effective.body.some(({ type }: Body) => type === 'deletion')
  if (isKept && checks.every(({ state }) => state === 'ok'))
    return { what: RULES_OF + branch, state: 'keep', words: 'other rules ask for all of it', notes: [], orders: [] }
  return createRules(place, policy)
}

/** As if there were none. */
export function createRules({ repo }: Pick<Place, 'repo'>, policy: Environment): Step {
  const body = rulesetBody(policy)
  return {
    what: RULES_OF + policy.spec.github.branch,
    state: 'create',
    words: `the ruleset “${body.name}”: ${WORDS}`,
    notes: [],
    orders: [{ method: 'POST', path: `${repo}/rulesets`, body, right: ADMINISTRATION }],
  }
}

function compareStep(path: string, branch: string, wanted: ReturnType<typeof rulesetBody>, now: Body): Step {
  const rules = Array.isArray(now.rules) ? (now.rules as readonly Rule[]) : []
  const merged = wanted.rules.map((rule) =>
    stricter(
      rule,
      rules.find(({ type }) => type === rule.type),
    ),
  )
  const more = rules.filter(({ type }) => !wanted.rules.some((rule) => rule.type === type))
  const { ref_name: refs } = (now.conditions ?? {}) as { ref_name?: { include?: string[]; exclude?: string[] } }
  const include = refs?.include ?? []
  const isMeant = include.some((one) => one === `refs/heads/${branch}` || one === '~ALL')
  const bypass = Array.isArray(now.bypass_actors) ? now.bypass_actors : null
  const differences = [
    ...(now.target === 'branch' ? [] : ['it is for branches']),
    ...(now.enforcement === 'active' ? [] : ['it is in force']),
    ...(isMeant ? [] : [`it is for ${branch}`]),
    ...(refs?.exclude?.length ? ['it leaves no branch out'] : []),
    ...(bypass?.length === 0 ? [] : ['nobody bypasses it']),
    ...merged.flatMap((rule) => (rules.some((one) => isSame(one, rule)) ? [] : [RULES[rule.type] ?? rule.type])),
  ]
  const what = RULES_OF + branch
  if (differences.length === 0)
    return { what, state: 'keep', words: `the ruleset “${wanted.name}” asks for all of it`, notes: [], orders: [] }
  const body: RulesetBody = {
    ...wanted,
    conditions: { ref_name: { include: isMeant ? include : [...include, `refs/heads/${branch}`], exclude: [] } },
    rules: [...merged, ...more],
  }
  return {
    what,
    state: 'change',
    words: `the ruleset “${wanted.name}”: ${differences.join('; ')}`,
    notes: [],
    orders: [{ method: 'PUT', path, body, right: ADMINISTRATION }],
  }
}

const RULES: Readonly<Record<string, string>> = {
  pull_request: 'a pull request with one approval of somebody else, also of its last push',
  non_fast_forward: 'nobody rewrites the branch',
  deletion: 'nobody deletes the branch',
}

/** The wanted rule with whatever the one that is there asks for beyond it. */
function stricter(wanted: Rule, now: Rule | undefined): Rule {
  if (wanted.type !== 'pull_request' || now?.type !== 'pull_request') return wanted
  const [asks, has] = [wanted.parameters, now.parameters]
  if (asks === undefined || has === undefined) return wanted
  return {
    type: 'pull_request',
    parameters: {
      ...has,
      required_approving_review_count: Math.max(
        asks.required_approving_review_count,
        has.required_approving_review_count,
      ),
      require_last_push_approval: true,
      dismiss_stale_reviews_on_push: true,
    },
  }
}

/** Whether a rule that is there asks for all that the other does; GitHub adds members of its own. */
function isSame(now: Rule, wanted: Rule): boolean {
  if (now.type !== wanted.type) return false
  const [has, asks] = [now, wanted].map((rule) => ('parameters' in rule ? ((rule.parameters ?? {}) as Body) : {}))
  return Object.entries(asks ?? {}).every(([name, value]) => JSON.stringify(has?.[name]) === JSON.stringify(value))
}
