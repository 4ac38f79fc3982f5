// A registered person says that the secrets of an environment of GitHub were replaced; what was concluded before counts no more (EV-4).
import { QuorateError } from '../../codes/error.ts'
import type { Verdict } from '../../report/verdict.ts'
import { doorJob, type JobRun, requireInput } from '../proof/github-job.ts'
import { atDoor, request } from './door.ts'

/** @throws USAGE, and as `atDoor` */
export function rotated(run: JobRun): Promise<Verdict> {
  const { gitHubEnvironment: environment } = run.inputs
  const reason = requireInput(run, 'reason')
  if (environment === null)
    throw new QuorateError('USAGE', { expected: { 'github-environment': 'a value' }, observed: null })
  return atDoor(doorJob(run), async (gate) => {
    const of = { environment: gate.name, manifest_digest: gate.manifestDigest }
    const said = { ...of, github_environment: environment, reason }
    return { purpose: 'rotated', scope: 'signoff', name: 'quorate.rotate_environment', ...request(gate, said) }
  })
}
