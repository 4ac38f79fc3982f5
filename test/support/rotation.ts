// Somebody says that the secrets of an environment of GitHub were replaced, the call to be changed in one thing.
import { randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { sha256 } from '../../src/codes/encoding.ts'
import type { CallChanges } from './call-changes.ts'
import { type Answer, callGate } from './call-gate.ts'
import type { Ledger } from './ledger.ts'
import { moment } from './moment.ts'
import { DOOR, ID } from './people.ts'

/** One after another, since nobody says it of the same one twice in a minute. */
const ENVIRONMENTS = ['cut', 'verify', 'deploy', 'door', 'revoke'].map((login) => `production-${login}`)
let calls = 0

/** By a tech lead, of another environment each time. */
export function rotateEnvironment(
  ledger: Ledger,
  fields: Readonly<Record<string, unknown>> = {},
  changes: CallChanges = {},
): Promise<Answer> {
  const request = canonicalize({
    request_id: randomUUID(),
    environment: ledger.gate.name,
    manifest_digest: ledger.gate.manifestDigest,
    github_environment: ENVIRONMENTS[calls++ % ENVIRONMENTS.length],
    reason: 'somebody left',
    not_after: moment(600),
    ...fields,
  }) as string
  const { request_id, not_after } = JSON.parse(request)
  const job = { actorId: ID.tech_lead, workflow: 'signoff.yml', environment: DOOR }
  const token = ledger.token(job, 'rotated', request_id, not_after, [sha256(request)], changes)
  return callGate(changes.as ?? ledger.door, 'quorate.rotate_environment', [request, token])
}
