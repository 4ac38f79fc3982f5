// Who starts the workflows of the logins: GitHub's workflow execution protections, one for each, where the plan has them.
// Must not: touch one of another name.
import type { AskGitHub } from '../../ci/github/repository-settings.ts'
import type { Environment, People } from '../../manifest/types.ts'
import type { OfRepository } from '../doctor/environments.ts'
import { executionChecks } from '../doctor/execution.ts'
import { bodyOf } from '../doctor/github-answers.ts'
import { ADMINISTRATION, type Place, type Step } from './step.ts'
import { startersBody, type WantedStarters, wantedStarters } from './wanted.ts'

type Body = Readonly<Record<string, unknown>>

/** A step for each login; one that says so where GitHub does not offer or show them. */
export async function startersSteps(
  ask: AskGitHub,
  place: Place,
  policy: Environment,
  people: People,
  of: OfRepository,
): Promise<readonly Step[]> {
  const checks = await executionChecks(ask, place.repo, policy, people, of)
  const list = bodyOf(await ask(`${place.repo}/actions/policies?has_parents=false&per_page=100`)).policies
  if (checks.length === 0 || !Array.isArray(list)) return [notOffered(checks.length > 0)]
  return wantedStarters(policy, people).map((wanted) => {
    const [actors, dispatch] = checks.filter(({ title }) => title.endsWith(wanted.path))
    const notes =
      dispatch?.state === 'ok'
        ? []
        : [`another policy forbids to start ${wanted.path} by workflow_dispatch: allow it there`]
    const own = (list as readonly Body[]).find(({ name }) => name === startersBody(policy, wanted).name)
    if (actors?.state === 'ok') return { ...keep(wanted), notes }
    if (wanted.people.length === 0)
      return { ...keep(wanted), state: 'left', words: 'nobody starts it: no act names this login' }
    const step = createStarters(place, policy, wanted)
    if (own === undefined) return { ...step, notes }
    const orders = step.orders.map((order) => ({
      ...order,
      method: 'PUT' as const,
      path: `${order.path}/${Number(own.id)}`,
    }))
    return { ...step, state: 'change', orders, notes }
  })
}

/** As if there were none. */
export function createStarters({ repo }: Pick<Place, 'repo'>, policy: Environment, wanted: WantedStarters): Step {
  const names = wanted.people.map(({ githubLogin }) => githubLogin).join(', ')
  return {
    ...keep(wanted),
    state: 'create',
    words: `${names} alone, by workflow_dispatch`,
    orders: [
      { method: 'POST', path: `${repo}/actions/policies`, body: startersBody(policy, wanted), right: ADMINISTRATION },
    ],
  }
}

function keep({ path }: WantedStarters): Step {
  return { what: `who starts ${path}`, state: 'keep', words: 'its operators alone', notes: [], orders: [] }
}

function notOffered(isOffered: boolean): Step {
  const words = isOffered
    ? 'GitHub does not show its workflow execution protections to this token; look at Settings, Actions, Policies'
    : 'workflow execution protections need a public repository, Team or Enterprise; the database refuses everybody else’s run'
  return { what: 'who starts the workflows of the logins', state: 'left', words, notes: [], orders: [] }
}
