// What a policy asks of GitHub (docs/github.md): its environments, the rules of its branch, who starts a login's workflow.
// Must not: ask GitHub; it is the same whatever is there.
import type { ActionsPolicyBody, RulesetBody } from '../../ci/github/change-settings.ts'
import { actsOf, rolesOf } from '../../manifest/expand/acts.ts'
import { kindOf } from '../../manifest/kinds.ts'
import type { Environment, People, Person } from '../../manifest/types.ts'
import { LOGIN_PREFIX, type Login } from '../../settings/settings.ts'

/** GitHub takes so many reviewers of an environment. */
export const MOST_REVIEWERS = 6

type Named = Pick<Person, 'id' | 'githubLogin'>

/** One of GitHub's environments. */
export interface WantedEnvironment {
  readonly name: string
  /** Whoever holds a role that reviews there; null where the policy asks nobody. */
  readonly reviewers: readonly Named[] | null
  readonly branch: string
  /** The login whose env file `quorate init logins` writes, and its PostgreSQL role; null where it writes none. */
  readonly secrets: { readonly login: Login; readonly role: string; readonly names: readonly [string, string] } | null
}

/** Who starts the workflow of a login. */
export interface WantedStarters {
  readonly login: string
  /** Such as `.github/workflows/cut.yml`. */
  readonly path: string
  readonly people: readonly Named[]
}

/** The environments: of each login, of the door, of the one that revokes. */
export function wantedEnvironments({ name, spec }: Environment, people: People): readonly WantedEnvironment[] {
  const acts = actsOf(spec)
  const { branch } = spec.github
  const runs = acts.find((act) => kindOf(act)?.lane === 'run')?.login
  const logins = Object.entries(spec.logins).map(([login, { role, approval }]): WantedEnvironment => {
    const own = acts.filter((act) => act.login === login)
    const seats = own.flatMap(({ signoffs, grant }) => [...signoffs, ...(grant?.seats ?? [])])
    const reviewing = seats.filter(({ source }) => source === 'environment').map((seat) => seat.role)
    // Where the policy asks for an approval and names no role for it, whoever signs may give it.
    const roles = reviewing.length > 0 ? reviewing : own.flatMap((act) => rolesOf(act).filter((one) => one !== act.by))
    const lane: Login | null = login === 'cut' || login === 'verify' ? login : login === runs ? 'deploy' : null
    return {
      name: `${name}-${login}`,
      branch,
      reviewers: approval === 'required' ? holdersOf(people, roles) : null,
      secrets: lane === null ? null : secretsOf(lane, role),
    }
  })
  return [
    ...logins,
    { name: `${name}-door`, branch, reviewers: null, secrets: secretsOf('door', spec.door.role) },
    { name: `${name}-revoke`, branch, reviewers: null, secrets: secretsOf('revoke', spec.revoke.role) },
  ]
}

function secretsOf(login: Login, role: string): NonNullable<WantedEnvironment['secrets']> {
  return { login, role, names: [`${LOGIN_PREFIX[login]}_USER`, `${LOGIN_PREFIX[login]}_PASSWORD`] }
}

function holdersOf({ people }: People, roles: readonly string[]): readonly Named[] {
  return people.filter((person) => person.roles.some((role) => roles.includes(role)))
}

/** Who starts each login's workflow; a pinned workflow is called by a file that bears the login's name. */
export function wantedStarters({ spec }: Environment, people: People): readonly WantedStarters[] {
  return Object.entries(spec.logins).map(([login, { workflow }]) => ({
    login,
    path: `.github/workflows/${typeof workflow === 'string' ? workflow : `${login}.yml`}`,
    people: holdersOf(
      people,
      actsOf(spec).flatMap((act) => (act.login === login ? [act.by] : [])),
    ),
  }))
}

/** The workflow execution protection of one login's workflow. */
export function startersBody({ spec }: Environment, { login, path, people }: WantedStarters): ActionsPolicyBody {
  return {
    name: `quorate ${spec.github.branch} ${login}`,
    enforcement: 'active',
    conditions: { workflow_path: { include: [path], exclude: [] } },
    rules: [
      {
        type: 'restrict_actions_actors',
        parameters: { allowed_actors: people.map(({ id }) => ({ id: Number(id), type: 'User' })) },
      },
      { type: 'restrict_action_events', parameters: { allowed_events: ['workflow_dispatch'] } },
    ],
  }
}

/** The rules of the branch: everything there was approved by somebody else, and stays. */
export function rulesetBody({ spec }: Environment): RulesetBody & Required<Pick<RulesetBody, 'rules'>> {
  const { branch } = spec.github
  return {
    name: `quorate ${branch}`,
    target: 'branch',
    enforcement: 'active',
    bypass_actors: [],
    conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
    rules: [
      {
        type: 'pull_request',
        parameters: {
          required_approving_review_count: 1,
          require_last_push_approval: true,
          dismiss_stale_reviews_on_push: true,
          require_code_owner_review: false,
          required_review_thread_resolution: false,
        },
      },
      { type: 'non_fast_forward' },
      { type: 'deletion' },
    ],
  }
}
