// Requests that change settings: environments, their branch policies and secrets, rulesets, workflow execution protections.
// A member that GitHub's documentation does not name is refused, where GitHub would leave it out in silence.
import { z } from 'zod'
import type { ActionsPolicy, Environment, Ruleset, World } from '../world.ts'
import { putSecret } from './environment-secrets.ts'
import { decoded, isOurs, path } from './routes.ts'

/** A request that is no GET. */
interface Change {
  readonly method: string
  readonly pathname: string
  readonly fields: unknown
}

interface Answer {
  readonly status: number
  readonly body: unknown
}

type Parts = Readonly<Record<string, string>>

const environment = path('/environments/(?<environment>[^/]+)')
const branches = path('/environments/(?<environment>[^/]+)/deployment-branch-policies')
const branch = path('/environments/(?<environment>[^/]+)/deployment-branch-policies/(?<policy>\\d+)')
const secret = path('/environments/(?<environment>[^/]+)/secrets/(?<secret>[A-Z_][A-Z0-9_]*)')

const ROUTES: readonly (readonly [string, RegExp, (world: World, parts: Parts, fields: unknown) => Answer | null])[] = [
  ['PUT', environment, (world, { environment: name = '' }, fields) => putEnvironment(world, name, fields)],
  ['POST', branches, (world, { environment: name = '' }, fields) => addBranch(world, name, fields)],
  ['DELETE', branch, (world, { environment: name = '', policy }) => dropBranch(world, name, Number(policy))],
  ['PUT', secret, (world, parts, fields) => setSecret(world, parts, fields)],
  ['POST', path('/rulesets'), (world, _, fields) => keep(world.rulesets, ruleset, fields, null)],
  ['PUT', path('/rulesets/(?<id>\\d+)'), (world, { id }, fields) => keep(world.rulesets, ruleset, fields, Number(id))],
  ['POST', path('/actions/policies'), (world, _, fields) => keep(world.actionsPolicies, actionsPolicy, fields, null)],
  [
    'PUT',
    path('/actions/policies/(?<id>\\d+)'),
    (world, { id }, fields) => keep(world.actionsPolicies, actionsPolicy, fields, Number(id)),
  ],
]

/** Whether a path is one of a setting. */
export function isSetting(pathname: string): boolean {
  return ROUTES.some(([, pattern]) => pattern.test(pathname))
}

/** Changes it; null when GitHub would say Not Found. */
export function changeSetting(world: World, { method, pathname, fields }: Change): Answer | null {
  for (const [of, pattern, change] of ROUTES) {
    const groups = of === method ? pattern.exec(pathname)?.groups : undefined
    if (groups === undefined) continue
    const parts = Object.fromEntries(Object.entries(groups).map(([name, part]) => [name, decoded(part)]))
    return isOurs(world, parts) ? change(world, parts, fields) : null
  }
  return null
}

const environmentBody = z.strictObject({
  wait_timer: z.int().min(0).max(43_200).optional(),
  prevent_self_review: z.boolean().optional(),
  reviewers: z
    .array(z.strictObject({ type: z.enum(['User', 'Team']), id: z.int() }))
    .max(6)
    .nullish(),
  deployment_branch_policy: z
    .strictObject({ protected_branches: z.boolean(), custom_branch_policies: z.boolean() })
    .refine((policy) => policy.protected_branches !== policy.custom_branch_policies)
    .nullish(),
  can_admins_bypass: z.boolean().optional(),
})

/** What is left out is set back, but the name patterns and, where it stays custom, the branches. */
function putEnvironment(world: World, name: string, fields: unknown): Answer {
  const parsed = environmentBody.safeParse(fields)
  if (!parsed.success) return invalid(parsed.error)
  const body = parsed.data
  const before = world.environments.get(name)
  const logins = (body.reviewers ?? []).map(({ id }) => [...world.users.values()].find((user) => user.id === id)?.login)
  if (logins.includes(undefined)) return { status: 422, body: { message: 'Validation Failed', status: '422' } }
  const policy = body.deployment_branch_policy
  const patterns = typeof before?.branchPolicy === 'object' ? (before.branchPolicy ?? []) : []
  const next: Environment = {
    name,
    id: before?.id ?? 31_100 + world.environments.size,
    requiredReviewers: logins.length === 0 ? null : (logins as string[]),
    preventSelfReview: body.prevent_self_review ?? false,
    canAdminsBypass: body.can_admins_bypass ?? true,
    branchPolicy: policy ? (policy.protected_branches ? 'protected' : patterns) : null,
    ...(body.wait_timer ? { waitMinutes: body.wait_timer } : {}),
  }
  world.environments.set(name, next)
  return { status: 200, body: { id: next.id, name } }
}

const branchBody = z.strictObject({ name: z.string().min(1), type: z.enum(['branch', 'tag']).optional() })

function addBranch({ environments }: World, name: string, fields: unknown): Answer | null {
  const parsed = branchBody.safeParse(fields)
  if (!parsed.success) return invalid(parsed.error)
  const found = environments.get(name)
  if (!Array.isArray(found?.branchPolicy)) return null
  if (found.branchPolicy.includes(parsed.data.name)) return { status: 303, body: null }
  environments.set(name, { ...found, branchPolicy: [...found.branchPolicy, parsed.data.name] })
  return { status: 200, body: { id: found.id * 100 + found.branchPolicy.length, name: parsed.data.name } }
}

function dropBranch({ environments }: World, name: string, policy: number): Answer | null {
  const found = environments.get(name)
  const index = policy - (found?.id ?? 0) * 100
  if (!Array.isArray(found?.branchPolicy) || found.branchPolicy[index] === undefined) return null
  environments.set(name, { ...found, branchPolicy: found.branchPolicy.toSpliced(index, 1) })
  return { status: 204, body: null }
}

const secretBody = z.strictObject({ encrypted_value: z.base64(), key_id: z.string() })

function setSecret(world: World, { environment: of = '', secret: name = '' }: Parts, fields: unknown): Answer | null {
  const parsed = secretBody.safeParse(fields)
  if (!parsed.success) return invalid(parsed.error)
  if (!world.environments.has(of)) return null
  const outcome = putSecret(world, of, name, parsed.data)
  if (outcome === null) return { status: 422, body: { message: 'Bad request', status: '422' } }
  return outcome === 'made' ? { status: 201, body: {} } : { status: 204, body: null }
}

const texts = z.array(z.string())
const enforcement = z.enum(['active', 'evaluate', 'disabled'])
const pullRequest = z.strictObject({
  type: z.literal('pull_request'),
  parameters: z.strictObject({
    allowed_merge_methods: texts.optional(),
    dismiss_stale_reviews_on_push: z.boolean(),
    require_code_owner_review: z.boolean(),
    require_last_push_approval: z.boolean(),
    required_approving_review_count: z.int().min(0).max(10),
    required_review_thread_resolution: z.boolean(),
  }),
})
const ruleset: z.ZodType<Ruleset> = z.strictObject({
  name: z.string().min(1),
  target: z.enum(['branch', 'tag', 'push']),
  enforcement,
  bypass_actors: z.array(z.record(z.string(), z.unknown())),
  conditions: z.strictObject({ ref_name: z.strictObject({ include: texts, exclude: texts }) }),
  rules: z.array(
    z.union([
      pullRequest,
      z.strictObject({
        type: z.enum(['non_fast_forward', 'deletion', 'required_linear_history', 'required_signatures']),
      }),
    ]),
  ),
})
const actor = z.strictObject({ id: z.int(), type: z.enum(['User', 'Team', 'Bot', 'RepositoryRole']) })
const actionsPolicy: z.ZodType<ActionsPolicy> = z.strictObject({
  name: z.string().min(1),
  enforcement,
  conditions: z.strictObject({ workflow_path: z.strictObject({ include: texts, exclude: texts }) }),
  rules: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({
        type: z.literal('restrict_actions_actors'),
        parameters: z.strictObject({ allowed_actors: z.array(actor).min(1) }),
      }),
      z.strictObject({
        type: z.literal('restrict_action_events'),
        parameters: z.strictObject({ allowed_events: texts.min(1) }),
      }),
    ]),
  ),
})

/** Makes one, or replaces the one of this id. */
function keep<T>(all: Map<number, T>, shape: z.ZodType<T>, fields: unknown, id: number | null): Answer | null {
  const parsed = shape.safeParse(fields)
  if (!parsed.success) return invalid(parsed.error)
  if (id !== null && !all.has(id)) return null
  const key = id ?? Math.max(40_000, ...all.keys()) + 1
  all.set(key, parsed.data)
  return { status: id === null ? 201 : 200, body: { id: key, ...parsed.data } }
}

function invalid({ issues }: z.ZodError): Answer {
  const errors = issues.map(({ path: at, message }) => ({ message: `${at.join('.')}: ${message}` }))
  return { status: 422, body: { message: 'Validation Failed', errors, status: '422' } }
}
