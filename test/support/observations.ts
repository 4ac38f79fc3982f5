// What an honest runner reports of a lane's job: the product's own text of it, over the sample's facts.
import { observe } from '../../src/ci/github/answers/observations.ts'
import type { Change } from '../../src/postgres/read-change.ts'
import type { Gate } from '../../src/postgres/read-gate.ts'
import { ID } from './people.ts'

const COMMIT = 'c'.repeat(40)
const PROTECTION = { requiredReviewers: true, preventSelfReview: true, canAdminsBypass: false, branchPolicy: true }

/** The observations of a job in its lane's environment, approved by the sample's reviewer, as an object to be changed. */
export function honestObservations(
  gate: Gate,
  change: Change,
  run: { readonly runId: string; readonly actorId: string },
): Record<string, unknown> {
  const ids: Readonly<Record<string, string>> = { cut: '31001', deploy: '31005' }
  const scope = change.packet.scope in ids ? change.packet.scope : 'verify'
  const environment = { id: ids[scope] ?? '31002', name: `production-${scope}` }
  const { text } = observe({
    run: {
      runId: run.runId,
      runAttempt: '1',
      triggeringActorId: run.actorId,
      triggeringActorType: 'User',
      headSha: COMMIT,
    },
    environment: { ...environment, protection: PROTECTION },
    approvals: [{ environmentId: environment.id, state: 'approved', userId: ID.reviewer, userType: 'User' }],
    reviewed: { pullRequest: null, reviews: [] },
    checkout: { commit: COMMIT, manifestDigest: gate.manifestDigest, planDigest: change.packet.plan_digest },
  })
  return JSON.parse(text)
}
