// The environments as they are, compared with those that the policy asks for. What is stricter there stays.
import type { EnvironmentBody, Order } from '../../ci/github/change-settings.ts'
import type { AskGitHub } from '../../ci/github/repository-settings.ts'
import { ADMINISTRATION, askedIfThere, type Place, type Step } from './step.ts'
import { MOST_REVIEWERS, type WantedEnvironment } from './wanted.ts'

interface Reviewer {
  readonly type: 'User' | 'Team'
  readonly id: number
  readonly name: string
}

/** What GitHub says of an environment that is there. */
interface Existing {
  readonly reviewers: readonly Reviewer[]
  readonly preventSelfReview: boolean
  readonly canAdminsBypass: boolean | null
  readonly waitMinutes: number
  /** Name patterns with their ids; null where it does not go by patterns. */
  readonly patterns: readonly { readonly id: number; readonly name: string; readonly type: string }[] | null
}

const ACTIONS = 'Actions: read'

/** The path of an environment. */
export function environmentPath({ repo }: Place, name: string): string {
  return `${repo}/environments/${encodeURIComponent(name)}`
}

/** The step of one environment. @throws GITHUB_* when it cannot be read */
export async function environmentStep(ask: AskGitHub, place: Place, wanted: WantedEnvironment): Promise<Step> {
  const path = environmentPath(place, wanted.name)
  const answer = await askedIfThere(ask, place, { path, right: ACTIONS })
  if (answer === null) return createStep(place, wanted)
  const policies = `${path}/deployment-branch-policies`
  const goesByPatterns = (answer as Answer).deployment_branch_policy?.custom_branch_policies === true
  const listed = goesByPatterns
    ? await askedIfThere(ask, place, { path: `${policies}?per_page=100`, right: ACTIONS })
    : null
  return compareStep(place, wanted, readExisting(answer as Answer, listed as Listed | null))
}

/** As if nothing were there. */
export function createStep(place: Place, wanted: WantedEnvironment): Step {
  const reviewers = wanted.reviewers?.slice(0, MOST_REVIEWERS).map(asReviewer) ?? []
  return {
    what: `environment ${wanted.name}`,
    state: 'create',
    words: sentence(wanted, reviewers),
    notes: reviewerNotes(wanted, reviewers),
    orders: [
      putOrder(place, wanted, {
        reviewers,
        preventSelfReview: false,
        canAdminsBypass: null,
        waitMinutes: 0,
        patterns: [],
      }),
      branchOrder(place, wanted),
    ],
  }
}

function compareStep(place: Place, wanted: WantedEnvironment, existing: Existing): Step {
  const { reviewers, missing } = together(wanted, existing)
  const kept = { ...existing, reviewers }
  const isReviewed = wanted.reviewers !== null
  const differences = [
    ...missing.map(({ name }) => `${name} may review too`),
    ...(isReviewed && !existing.preventSelfReview ? ['who started a run may not review it'] : []),
    ...(isReviewed && existing.canAdminsBypass !== false ? ['administrators cannot pass it by'] : []),
    ...(existing.patterns === null ? [`only ${wanted.branch} deploys`] : []),
  ]
  // A tag may bear the branch's name, and whoever may push a tag moves it.
  const isOwn = ({ name, type }: { name: string; type: string }) => name === wanted.branch && type === 'branch'
  const others = existing.patterns?.filter((one) => !isOwn(one)) ?? []
  const hasBranch = existing.patterns?.some(isOwn) === true
  const words = [
    ...differences,
    ...(existing.patterns !== null && !hasBranch ? [`${wanted.branch} may deploy`] : []),
    ...others.map(({ name, type }) => `the ${type} ${name} may not deploy any more`),
  ]
  return {
    what: `environment ${wanted.name}`,
    state: words.length === 0 ? 'keep' : 'change',
    words: words.length === 0 ? sentence(wanted, reviewers) : words.join('; '),
    notes: [...reviewerNotes(wanted, reviewers), ...extraNotes(wanted, existing)],
    orders: [
      ...(differences.length > 0 ? [putOrder(place, wanted, kept)] : []),
      ...(hasBranch ? [] : [branchOrder(place, wanted)]),
      // What may deploy now goes last: until then nothing is missing.
      ...others.map(
        ({ id }): Order => ({
          method: 'DELETE',
          path: `${environmentPath(place, wanted.name)}/deployment-branch-policies/${id}`,
          right: ADMINISTRATION,
        }),
      ),
    ],
  }
}

/** Whoever reviews there stays; who is asked for and missing is added while GitHub has room. */
function together({ reviewers: wanted }: WantedEnvironment, { reviewers }: Existing) {
  const isThere = ({ id, type }: Reviewer) => reviewers.some((one) => one.id === id && one.type === type)
  const room = Math.max(0, MOST_REVIEWERS - reviewers.length)
  // Of a team that reviews, GitHub shows no members here; whoever chose it vouches for them.
  const hasTeam = reviewers.some(({ type }) => type === 'Team')
  const absent = (wanted ?? []).map(asReviewer).filter((one) => !isThere(one))
  const missing = hasTeam ? [] : absent.slice(0, room)
  return { reviewers: [...reviewers, ...missing], missing }
}

function putOrder(place: Place, wanted: WantedEnvironment, { reviewers, waitMinutes, ...now }: Existing): Order {
  const isReviewed = wanted.reviewers !== null
  const body: EnvironmentBody = {
    // GitHub sets back what is left out.
    ...(waitMinutes > 0 ? { wait_timer: waitMinutes } : {}),
    ...(reviewers.length === 0
      ? {}
      : {
          prevent_self_review: isReviewed || now.preventSelfReview,
          reviewers: reviewers.map(({ type, id }) => ({ type, id })),
        }),
    ...(isReviewed || now.canAdminsBypass === false ? { can_admins_bypass: false } : {}),
    // “Protected branches” means all branches where only rulesets protect; the one name is exact.
    deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
  }
  return { method: 'PUT', path: environmentPath(place, wanted.name), body, right: ADMINISTRATION }
}

function branchOrder(place: Place, { name, branch }: WantedEnvironment): Order {
  const path = `${environmentPath(place, name)}/deployment-branch-policies`
  return { method: 'POST', path, body: { name: branch, type: 'branch' }, right: ADMINISTRATION }
}

function sentence(wanted: WantedEnvironment, reviewers: readonly Reviewer[]): string {
  const branch = `only ${wanted.branch} deploys`
  if (wanted.reviewers === null) return `nobody has to review; ${branch}`
  const names = reviewers.map(({ name }) => name).join(', ')
  return `one of ${names || 'nobody'} reviews, not their own run; administrators cannot pass it by; ${branch}`
}

function reviewerNotes({ reviewers: wanted }: WantedEnvironment, reviewers: readonly Reviewer[]): readonly string[] {
  if (wanted === null || reviewers.some(({ type }) => type === 'Team')) return []
  if (wanted.length === 0) return ['nobody holds a role that reviews here: write somebody into manifests/people.yaml']
  const absent = wanted.filter(({ id }) => !reviewers.some((one) => String(one.id) === id))
  return absent.length === 0
    ? []
    : [
        `GitHub takes ${MOST_REVIEWERS} reviewers; without a place: ${absent.map((one) => one.githubLogin).join(', ')}. A team takes one place`,
      ]
}

function extraNotes({ reviewers: wanted }: WantedEnvironment, { reviewers }: Existing): readonly string[] {
  if (reviewers.length === 0) return []
  if (wanted === null)
    return ['the policy asks nobody to review here, and somebody must: it stays, and delays every job']
  const extra = reviewers.filter(({ type, id }) => type === 'User' && !wanted.some((one) => one.id === String(id)))
  return extra.length === 0
    ? []
    : [
        `${extra.map(({ name }) => name).join(', ')} may let a job begin without a role for it; the database counts no seat of theirs`,
      ]
}

function asReviewer({ id, githubLogin }: { readonly id: string; readonly githubLogin: string }): Reviewer {
  return { type: 'User', id: Number(id), name: githubLogin }
}

interface Answer {
  readonly can_admins_bypass?: unknown
  readonly deployment_branch_policy?: { readonly custom_branch_policies?: unknown } | null
  readonly protection_rules?: readonly {
    readonly type?: unknown
    readonly wait_timer?: unknown
    readonly prevent_self_review?: unknown
    readonly reviewers?: readonly {
      readonly type?: unknown
      readonly reviewer?: { readonly id?: unknown; readonly login?: unknown; readonly slug?: unknown }
    }[]
  }[]
}

interface Listed {
  readonly branch_policies?: readonly { readonly id?: unknown; readonly name?: unknown; readonly type?: unknown }[]
}

function readExisting(answer: Answer, listed: Listed | null): Existing {
  const rules = answer.protection_rules ?? []
  const review = rules.find(({ type }) => type === 'required_reviewers')
  const bypass = answer.can_admins_bypass
  return {
    reviewers: (review?.reviewers ?? []).map(({ type, reviewer }) => ({
      type: type === 'Team' ? 'Team' : 'User',
      id: Number(reviewer?.id),
      name: String(reviewer?.login ?? reviewer?.slug ?? reviewer?.id),
    })),
    preventSelfReview: review?.prevent_self_review === true,
    canAdminsBypass: typeof bypass === 'boolean' ? bypass : null,
    waitMinutes: Number(rules.find(({ type }) => type === 'wait_timer')?.wait_timer ?? 0),
    patterns:
      listed?.branch_policies?.map(({ id, name, type = 'branch' }) => ({
        id: Number(id),
        name: String(name),
        type: String(type),
      })) ?? null,
  }
}
