// A registered person says how a run without an outcome ended (RUN-2).
import canonicalize from 'canonicalize'
import { openGitHub } from '../../ci/github/client.ts'
import { hasRunEnded } from '../../ci/github/run-ended.ts'
import { sha256 } from '../../codes/encoding.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Change } from '../../postgres/read-change.ts'
import type { Verdict } from '../../report/verdict.ts'
import { changeEarly } from '../proof/connect-gate.ts'
import { doorJob, type JobRun, requireInput } from '../proof/github-job.ts'
import { atDoor, request } from './door.ts'

/** @throws USAGE, RUN_NOT_STARTED, and as `atDoor` */
export function resolveRun(run: JobRun): Promise<Verdict> {
  const { outcome } = run.inputs
  const code = requireInput(run, 'change')
  const reason = requireInput(run, 'reason')
  const evidence = requireInput(run, 'evidence')
  if (outcome === null) throw new QuorateError('USAGE', { expected: { outcome: 'a value' }, observed: null })
  return atDoor(
    doorJob(run),
    async (gate, _, reading) => {
      const change = await reading
      if (change.run === null) throw new QuorateError('RUN_NOT_STARTED', { observed: code })
      const said = {
        activation_id: change.activationId,
        environment: gate.name,
        manifest_digest: gate.manifestDigest,
        run_ended: (await ended(run, change)) ? 'yes' : 'no',
        ...{ outcome, reason, evidence },
        ...(outcome === 'cleared' ? { left_sha256: leftSha256(change.run.login?.left ?? []) } : {}),
      }
      return { purpose: 'resolve', scope: 'signoff', name: 'quorate.resolve_run', ...request(gate, said) }
    },
    changeEarly(code),
  )
}

/** What this job showed of it: a person clears that, and nothing that is told later. */
function leftSha256(left: readonly string[]): string {
  return sha256(canonicalize(left) as string)
}

/** GitHub's word, where this job may read it; without it two persons settle the run. */
async function ended({ job, inputs }: JobRun, { run }: Change): Promise<boolean> {
  if (inputs.githubToken === null || run === null) return false
  const { apiUrl, repository } = job
  try {
    return await hasRunEnded(await openGitHub({ apiUrl, repository, token: inputs.githubToken }), run.runId)
  } catch {
    return false
  }
}
