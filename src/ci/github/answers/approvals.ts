// The run's approvals as facts about one environment (ID-6). GitHub gives neither time nor attempt for them.
// Must not: judge a state or a user; the database does.
import { arrayOf, idOf, loginOf, objectOf, textOf } from './fields.ts'

/** One user's answer to the request to deploy to one environment, as GitHub lists it. */
export interface Approval {
  readonly environmentId: string
  /** `approved`, `rejected` or `pending`; anything else is passed on as it is. */
  readonly state: string
  readonly userId: string
  /** `User`, `Bot`, … */
  readonly userType: string
  /** What the account is called, for readers; absent where GitHub does not say. */
  readonly userLogin?: string
}

/**
 * The approvals that concern the environment with this id, without exact repetitions; of others only the environments are read.
 * @param answer of `GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals`
 * @throws GITHUB_ANSWER
 */
export function readApprovals(answer: unknown, environmentId: string): readonly Approval[] {
  const found = new Map<string, Approval>()
  arrayOf(answer, 'approvals').forEach((item, index) => {
    const at = `approvals[${index}]`
    const review = objectOf(item, at)
    const ids = arrayOf(review.environments, `${at}.environments`).map((environment, place) => {
      const field = `${at}.environments[${place}]`
      return idOf(objectOf(environment, field).id, `${field}.id`)
    })
    // Only this environment's count; of another one's even the account may be gone since.
    if (!ids.includes(environmentId)) return
    const user = objectOf(review.user, `${at}.user`)
    const approval: Approval = {
      environmentId,
      state: textOf(review.state, `${at}.state`),
      userId: idOf(user.id, `${at}.user.id`),
      userType: textOf(user.type, `${at}.user.type`),
      ...loginOf(user),
    }
    found.set(JSON.stringify(approval), approval)
  })
  return [...found.values()]
}
