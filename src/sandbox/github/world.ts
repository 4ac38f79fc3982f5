// What the emulated GitHub knows: one repository, its users, environments and runs.
// Tests change it in place (a Map entry is replaced, `head` is assigned); the answers follow at once.

/** An account. Ids are GitHub's numeric ones. */
export interface User {
  readonly login: string
  readonly id: number
  readonly type: 'User' | 'Bot' | 'Organization'
}

/** The repository; `id` and `ownerId` are what a token proves. */
export interface Repository {
  readonly owner: string
  readonly ownerId: number
  readonly name: string
  readonly id: number
  readonly visibility: 'public' | 'private' | 'internal'
  readonly defaultBranch: string
}

/** A deployment environment and its protection. */
export interface Environment {
  readonly name: string
  readonly id: number
  /** Logins that may approve; null when there is no such rule. */
  readonly requiredReviewers: readonly string[] | null
  readonly preventSelfReview: boolean
  /** Undefined leaves the member out of the answer, as GitHub's OpenAPI does. */
  readonly canAdminsBypass: boolean | undefined
  /** Protected branches only, name patterns, or null for any branch. */
  readonly branchPolicy: 'protected' | readonly string[] | null
  /** None unless given. */
  readonly waitMinutes?: number
}

/** A ruleset of the repository, as somebody who may change it sees it. */
export interface Ruleset {
  readonly name: string
  readonly target: 'branch' | 'tag' | 'push'
  readonly enforcement: 'active' | 'evaluate' | 'disabled'
  readonly bypass_actors: readonly Readonly<Record<string, unknown>>[]
  readonly conditions: {
    readonly ref_name: { readonly include: readonly string[]; readonly exclude: readonly string[] }
  }
  readonly rules: readonly {
    readonly type: string
    readonly parameters?: Readonly<Record<string, unknown>> | undefined
  }[]
}

/** A workflow execution protection of the repository. */
export interface ActionsPolicy {
  readonly name: string
  readonly enforcement: 'active' | 'evaluate' | 'disabled'
  readonly conditions: {
    readonly workflow_path: { readonly include: readonly string[]; readonly exclude: readonly string[] }
  }
  readonly rules: readonly { readonly type: string; readonly parameters: Readonly<Record<string, unknown>> }[]
}

/** A secret of an environment: what was sealed for GitHub, opened. */
export interface EnvironmentSecret {
  readonly value: string
  readonly updatedAt: string
}

/** One entry of a run's approvals. */
export interface Approval {
  readonly user: string
  readonly state: 'approved' | 'rejected' | 'pending'
  readonly comment: string
  readonly environments: readonly string[]
}

/** One run of a workflow with one job in it. */
export interface Run {
  readonly id: number
  readonly number: number
  readonly checkRunId: number
  /** File name below .github/workflows. */
  readonly workflow: string
  readonly event: string
  readonly ref: string
  readonly sha: string
  readonly actor: string
  readonly environment: string | null
  /** Who started each attempt, attempt 1 first. */
  readonly triggeringActors: readonly string[]
  readonly startedAt: Date
  /** Grows when somebody approves later. */
  readonly approvals: Approval[]
  /** Whether GitHub says that it has ended. */
  isOver?: boolean
}

/** A pull request; of a fork, its jobs' tokens may only read. */
export interface PullRequest {
  readonly number: number
  readonly title: string
  readonly user: string
  readonly fork: boolean
  readonly head: { readonly ref: string; readonly sha: string }
  readonly base: { readonly ref: string; readonly sha: string }
  /** The commit that its merge made, with a tree where that is not the head's; none while it is open. */
  readonly merge?: { readonly sha: string; readonly tree?: string | undefined } | undefined
  /** The head last; only the head, by whoever opened it, unless given. Logins, null where an address belongs to nobody. */
  readonly commits?:
    | readonly { readonly sha: string; readonly author: string | null; readonly committer: string | null }[]
    | undefined
  /** Oldest first. */
  readonly reviews?: readonly Review[] | undefined
}

/** A review; of the head unless given, and GitHub knows no commit of very old ones. */
export interface Review {
  readonly user: string
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
  readonly commit?: string | null | undefined
}

/** A comment of a pull request. */
export interface Comment {
  readonly id: number
  readonly user: string
  readonly body: string
}

/** GitHub's record of a job of an environment. */
export interface Deployment {
  readonly id: number
  readonly environment: string
  readonly ref: string
  readonly sha: string
  /** The run whose job it is of. */
  readonly run: number
  /** Oldest first. */
  readonly statuses: DeploymentStatus[]
}

/** One of its statuses; without a page it is of the job itself. */
export interface DeploymentStatus {
  readonly state: 'error' | 'failure' | 'inactive' | 'pending' | 'success' | 'queued' | 'in_progress'
  readonly description: string
  readonly page?: string
}

/** An attestation of something that a workflow built. */
export interface Attestation {
  /** As GitHub's filter calls the type of its predicate: `provenance`, `sbom` or `release`. */
  readonly kind: string
  /** Its bundle as it lies in GitHub's storage: JSON, packed by Snappy. */
  readonly stored: Uint8Array
}

/** Everything the emulator answers from. */
export interface World {
  repository: Repository
  /** What a job gets that names neither ref nor sha. */
  head: { readonly ref: string; readonly sha: string }
  readonly users: Map<string, User>
  readonly environments: Map<string, Environment>
  readonly rulesets: Map<number, Ruleset>
  readonly actionsPolicies: Map<number, ActionsPolicy>
  /** By environment, then by name. */
  readonly secrets: Map<string, Map<string, EnvironmentSecret>>
  readonly runs: Map<number, Run>
  readonly deployments: Map<number, Deployment>
  /** Oldest first, by the sha256 of what they are about. */
  readonly attestations: Map<string, readonly Attestation[]>
  /** Texts by path, for each commit that anybody asks about. */
  readonly files: Map<string, ReadonlyMap<string, string>>
  readonly pulls: Map<number, PullRequest>
  /** By the pull request's number. */
  readonly comments: Map<number, Comment[]>
  /** Form of `sub`: `repo:acme/ledger:…`, or with the ids of owner and repository in it. */
  subject: 'classic' | 'immutable'
  /** `include_claim_keys` when the repository has replaced the default `sub`. */
  subjectClaims: readonly string[] | null
}

const people = ['ada', 'ben', 'cleo', 'dana', 'eli', 'fay', 'gus', 'hana', 'ivo', 'jun', 'kay', 'lou']
const bots = ['dependabot[bot]', 'github-actions[bot]', 'acme-release[bot]']

/** An environment with every protection that the gate asks for. */
export function protectedEnvironment(name: string, id: number, requiredReviewers: readonly string[]): Environment {
  return { name, id, requiredReviewers, preventSelfReview: true, canAdminsBypass: false, branchPolicy: 'protected' }
}

/** An environment that only keeps its secrets from other branches: nobody reviews. */
export function branchEnvironment(name: string, id: number): Environment {
  return { ...protectedEnvironment(name, id, []), requiredReviewers: null, preventSelfReview: false }
}

/** The ruleset of a branch that the gate asks for: one approval, no force push, nobody passes it by. */
function branchRuleset(branch: string): Ruleset {
  const parameters = {
    dismiss_stale_reviews_on_push: true,
    require_code_owner_review: false,
    require_last_push_approval: true,
    required_approving_review_count: 1,
    required_review_thread_resolution: false,
  }
  return {
    ...{ name: branch, target: 'branch', enforcement: 'active', bypass_actors: [] },
    conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
    rules: [{ type: 'pull_request', parameters }, { type: 'non_fast_forward' }, { type: 'deletion' }],
  }
}

/** The protection of the logins' workflows: the operators' team, by dispatch. */
const operatorsPolicy: ActionsPolicy = {
  name: 'operators',
  enforcement: 'active',
  conditions: {
    workflow_path: {
      include: ['.github/workflows/cut.yml', '.github/workflows/deploy.yml', '.github/workflows/verify.yml'],
      exclude: [],
    },
  },
  rules: [
    { type: 'restrict_actions_actors', parameters: { allowed_actors: [{ type: 'Team', id: 51_001 }] } },
    { type: 'restrict_action_events', parameters: { allowed_events: ['workflow_dispatch'] } },
  ],
}

/** The world most tests want: acme/ledger, twelve people (ids 1001…), three bots (ids 2001…), two protected environments, two with a branch rule. */
export function defaultWorld(): World {
  const users: User[] = [
    { login: 'acme', id: 7712345, type: 'Organization' },
    ...people.map((login, index): User => ({ login, id: 1001 + index, type: 'User' })),
    ...bots.map((login, index): User => ({ login, id: 2001 + index, type: 'Bot' })),
  ]
  const environments = [
    protectedEnvironment('production-cut', 31001, people),
    protectedEnvironment('production-verify', 31002, people),
    protectedEnvironment('production-deploy', 31005, people),
    branchEnvironment('production-door', 31003),
    branchEnvironment('production-revoke', 31004),
  ]
  return {
    repository: {
      owner: 'acme',
      ownerId: 7712345,
      name: 'ledger',
      id: 812345678,
      visibility: 'private',
      defaultBranch: 'main',
    },
    head: { ref: 'refs/heads/main', sha: '6dcb09b5b57875f334f61aebed695e2e4193db5e' },
    users: new Map(users.map((user) => [user.login, user])),
    environments: new Map(environments.map((environment) => [environment.name, environment])),
    rulesets: new Map([[41_001, branchRuleset('main')]]),
    actionsPolicies: new Map([[61_001, operatorsPolicy]]),
    secrets: new Map(),
    runs: new Map(),
    deployments: new Map(),
    attestations: new Map(),
    files: new Map(),
    pulls: new Map(),
    comments: new Map(),
    subject: 'classic',
    subjectClaims: null,
  }
}
