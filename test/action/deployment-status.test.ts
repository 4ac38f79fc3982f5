// GitHub's own record of a deploy is marked with the change's code, and never in a run's way (RUN-1).
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jobContext } from '../../src/ci/github/job.ts'
import { type GitHub, type Job, startGitHub } from '../../src/sandbox/github.ts'
import { Secret } from '../../src/settings/secret.ts'
import { markDeployment } from '../../src/usecases/run/deployment.ts'

const ENVIRONMENT = 'production-deploy'
const started = { code: 'Q-7F3K29XA', workload: { environment: ENVIRONMENT } }
let gitHub: GitHub
beforeAll(async () => {
  gitHub = await startGitHub()
})
afterAll(() => gitHub.close())

const made = () => gitHub.createJob({ actor: 'ada', workflow: 'deploy.yml', environment: ENVIRONMENT })
const deploymentOf = ({ run }: Job) => [...gitHub.world.deployments.values()].find((one) => one.run === run.id)
const marksOf = (job: Job) => deploymentOf(job)?.statuses.slice(1)

/** Marks the deployment of a job. Answers with the one line that was said. */
async function mark(
  { env }: Job,
  stands: Parameters<typeof markDeployment>[2],
  of = started,
  token: string | null = env['INPUT_GITHUB-TOKEN'] ?? null,
): Promise<string> {
  const lines: string[] = []
  const marking = {
    job: jobContext(env),
    token: token === null ? null : new Secret(token),
    say: (sections: readonly { lines: readonly { text: string }[] }[]) => {
      lines.push(...sections.flatMap((section) => section.lines.map(({ text }) => text)))
    },
  }
  await markDeployment(marking, of, stands)
  expect(lines).toHaveLength(1)
  return lines[0] ?? ''
}

describe('[RUN-1] the deployment that GitHub made for the job', () => {
  it('says the code, how the run stands, and the page of the run', async () => {
    const job = await made()
    const page = expect.stringMatching(new RegExp(`/acme/ledger/actions/runs/${job.run.id}$`))
    expect(await mark(job, 'started')).toMatch(/^Deployment \d+ is marked in_progress: Q-7F3K29XA started\.$/)
    await mark(job, 'succeeded')
    await mark(job, 'failed')
    await mark(job, 'cancelled')
    expect(marksOf(job)).toEqual([
      { state: 'in_progress', description: 'Q-7F3K29XA started', page },
      { state: 'success', description: 'Q-7F3K29XA succeeded, as the job reports it', page },
      { state: 'failure', description: 'Q-7F3K29XA failed, as the job reports it', page },
      { state: 'error', description: 'Q-7F3K29XA cancelled, as the job reports it', page },
    ])
  })

  it('is this run’s and no other’s of the same commit and environment, whichever is newer', async () => {
    const [before, own, after] = [await made(), await made(), await made()]
    await mark(before, 'succeeded')
    await mark(own, 'started')
    await mark(own, 'succeeded')
    expect([before, own, after].map((job) => marksOf(job)?.length)).toEqual([1, 2, 0])
  })

  it('is not looked for in another environment, and of a run in no environment nowhere', async () => {
    const job = await made()
    const other = { code: started.code, workload: { environment: 'production-cut' } }
    expect(await mark(job, 'started', other)).toMatch(/^Not marked: GitHub has no deployment to production-cut /)
    const asked = gitHub.requests.length
    const say = () => expect.unreachable()
    await markDeployment(
      { job: jobContext(job.env), token: new Secret('x'), say },
      { code: '', workload: {} },
      'started',
    )
    expect([marksOf(job), gitHub.requests.length]).toEqual([[], asked])
  })

  it('is left alone where it does not say whose it is', async () => {
    const job = await made()
    const deployment = deploymentOf(job)
    deployment?.statuses.splice(0, 1, { state: 'in_progress', description: '', page: 'https://example.com/1' })
    expect(await mark(job, 'started')).toMatch(/^Not marked: GitHub has no deployment /)
    expect(marksOf(job)).toEqual([])
  })
})

describe('[RUN-1] where it cannot be marked, one line says so, and nothing else happens', () => {
  const faults = [
    ['the list is forbidden', { path: /\/deployments$/, status: 403 }, 'the permission deployments: write'],
    [
      'a status is forbidden',
      { path: /\/statuses$/, method: 'POST', status: 403 },
      'the permission deployments: write',
    ],
    ['GitHub fails', { path: /\/deployments$/, status: 502 }, 'GitHub does not answer'],
    ['the connection drops', { path: /\/statuses$/, drop: true }, 'GitHub does not answer'],
    ['the list is none', { path: /\/deployments$/, status: 200, body: {} }, 'of another form'],
    ['an id is none', { path: /\/deployments$/, status: 200, body: [{ id: 'x' }] }, 'of another form'],
  ] as const
  it.each(faults)('%s', async (_, fault, words) => {
    const job = await made()
    const heal = gitHub.fault(fault)
    const said = await mark(job, 'started')
    heal()
    expect(said).toMatch(/^Not marked: .* The run is not affected\.$/)
    expect(said).toContain(words)
    expect(marksOf(job)).toEqual([])
    expect(await mark(job, 'started')).toMatch(/^Deployment /)
  })

  it('without a token', async () => {
    expect(await mark(await made(), 'started', started, null)).toBe('Not marked: the step has no github-token.')
  })
})
