// Says on GitHub's own page of the environment how the run stands, with the change's code (RUN-1).
// Must not: hold up or fail a run; whatever goes wrong here is one line and nothing else.
import { openGitHub } from '../../ci/github/client.ts'
import { addStatus, type DeploymentState, findDeployment } from '../../ci/github/deployment.ts'
import type { JobContext } from '../../ci/github/job.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Section } from '../../report/sections.ts'
import type { Secret } from '../../settings/secret.ts'
import type { Report } from './report-outcome.ts'
import type { Started } from './started.ts'

/** Milliseconds after which it is given up. */
const LIMIT = 8000

/** How the run stands, as GitHub calls it and in words. */
const STANDS: Readonly<Record<'started' | Report['outcome'], readonly [DeploymentState, string]>> = {
  started: ['in_progress', 'started'],
  succeeded: ['success', 'succeeded, as the job reports it'],
  failed: ['failure', 'failed, as the job reports it'],
  cancelled: ['error', 'cancelled, as the job reports it'],
}

/** A job that may say it. */
export interface Marking {
  readonly job: JobContext
  readonly token: Secret | null
  readonly say: (sections: readonly Section[]) => void
}

/** After the start was committed, or the outcome recorded; never throws. Answers with the deployment's id, by which it is found again; null where none was marked. */
export async function markDeployment(
  { job, token, say }: Marking,
  { code, workload, deployment = null }: Pick<Started, 'code' | 'workload'> & Partial<Pick<Started, 'deployment'>>,
  stands: keyof typeof STANDS,
): Promise<string | null> {
  const { environment = null } = workload
  // A run in no environment has no deployment.
  if (environment === null) return null
  const [state, words] = STANDS[stands]
  const said = { state, description: `${code} ${words}` }
  const { id, told } = await marked(job, token, { environment, known: deployment }, said).catch(unmarked)
  say([{ title: 'GitHub’s own record of the deployment', lines: [{ text: told }] }])
  return id
}

/** Which one was marked, and what is said of it. */
interface Marked {
  readonly id: string | null
  readonly told: string
}

async function marked(
  job: JobContext,
  token: Secret | null,
  { environment, known }: { readonly environment: string; readonly known: string | null },
  said: { readonly state: DeploymentState; readonly description: string },
): Promise<Marked> {
  if (token === null) return { id: null, told: 'Not marked: the step has no github-token.' }
  const { apiUrl, repository, runId, sha, serverUrl } = job
  const over = AbortSignal.timeout(LIMIT)
  const github = await openGitHub({ apiUrl, repository, token, timeoutMs: LIMIT, waitsMs: [], over })
  const id = known ?? (await findDeployment(github, { environment, sha, runId }))
  if (id === null)
    return { id, told: `Not marked: GitHub has no deployment to ${environment} that is known to be this run’s.` }
  const page = serverUrl === null ? null : `${serverUrl}/${repository}/actions/runs/${runId}`
  await addStatus(github, id, { ...said, page })
  return { id, told: `Deployment ${id} is marked ${said.state}: ${said.description}.` }
}

function unmarked(error: unknown): Marked {
  const code = error instanceof QuorateError ? error.code : null
  const why = {
    GITHUB_FORBIDDEN: 'the job may not; it needs the permission deployments: write',
    GITHUB_RATE_LIMITED: 'GitHub limits the rate of calls',
    GITHUB_TOKEN_REFUSED: 'GitHub does not take the job’s token',
    GITHUB_UNREACHABLE: 'GitHub does not answer',
  }
  const reason = why[code as keyof typeof why] ?? 'GitHub’s answer is of another form'
  return { id: null, told: `Not marked: ${reason}. The run is not affected.` }
}
