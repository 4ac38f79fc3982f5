// Inputs and variables that are missing or malformed: wrong use (64) or undecided (2), named, and never a pass.
import { cp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampled } from '../support/sample.ts'
import {
  cutOf,
  type Dispatch,
  dispatch,
  type Ended,
  findingsOf,
  openOf,
  signoffOf,
  verifyOf,
} from './support/dispatch.ts'
import { useSandbox } from './support/sandbox.ts'

const sandbox = useSandbox()
const CODE = 'Q-AAAAAAAA'
const plain = (inputs: Record<string, string>, rest: Dispatch = {}): Dispatch => cutOf(CODE, { inputs, ...rest })

/** What the verdict tells in sentences beside its findings. */
const sectionsOf = ({ outputs }: Ended) => JSON.parse(outputs.verdict ?? 'null').sections

async function ended(description: Dispatch) {
  const { exit, outputs, codes } = await dispatch(sandbox(), description)
  return [exit, outputs.outcome, codes]
}

describe('inputs', () => {
  it.each(
    sampled([
      ['no mode', {}, 'mode'],
      ['an unknown mode', { mode: 'destroy' }, 'mode'],
      ['a mode in capitals', { mode: 'CUT' }, 'mode'],
      ['two modes', { mode: 'cut, verify' }, 'mode'],
      ['no change', { mode: 'cut' }, 'change'],
      ['a change of blanks', { mode: 'cut', change: '   ' }, 'change'],
      ['a change with a letter that no code has', { mode: 'cut', change: 'Q-AAAAAAAU' }, 'change'],
      ['a change that is too long', { mode: 'verify', change: 'Q-AAAAAAAAA' }, 'change'],
      ['two changes', { mode: 'preflight', change: 'Q-AAAAAAAA\nQ-BBBBBBBB' }, 'change'],
      ['no role', { mode: 'signoff', change: CODE }, 'role'],
      ['a role that is a path', { mode: 'signoff', change: CODE, role: '../tech_lead' }, 'role'],
      ['no plan', { mode: 'open' }, 'plan'],
      ['a plan outside its folder', { mode: 'open', plan: '../../etc/passwd' }, 'plan'],
      ['nobody to suspend', { mode: 'suspend', reason: 'left' }, 'person'],
      ['nobody to confirm', { mode: 'confirm', reason: 'left' }, 'person'],
      ['a person to suspend who is a path', { mode: 'suspend', person: '../ada', reason: 'left' }, 'person'],
      ['no reason to suspend', { mode: 'suspend', person: '1001' }, 'reason'],
      ['a reason of two lines', { mode: 'suspend', person: '1001', reason: 'left\nlong ago' }, 'reason'],
      ['no reason to revoke', { mode: 'revoke' }, 'reason'],
      ['somebody else to revoke', { mode: 'revoke', person: '1001', reason: 'left' }, 'person'],
      ['a document beside a plan', { mode: 'open', plan: 'docs', document: 'manifests/x.json' }, 'document'],
      ['a document beside a cut', { mode: 'open', change: CODE, document: 'manifests/x.json' }, 'document'],
      ['a reason of blanks', { mode: 'revoke', reason: '  ' }, 'reason'],
      ['an environment that is a path', { mode: 'lint', environment: 'a/b' }, 'environment'],
    ]),
  )('[ACT-3] with %s are wrong use', async (_, inputs, named) => {
    const job = await dispatch(sandbox(), plain(inputs))
    expect([job.exit, job.outputs.outcome, job.codes]).toEqual([64, 'undecided', ['USAGE']])
    expect(JSON.stringify(findingsOf(job)[0]?.expected)).toContain(named)
  })

  it('[ACT-3] without a GitHub token cannot observe the run', async () => {
    const opened = await dispatch(sandbox(), openOf())
    const change = opened.outputs.change as string
    const job = await dispatch(sandbox(), cutOf(change, { env: { 'INPUT_GITHUB-TOKEN': '' } }))
    expect([job.exit, job.codes, findingsOf(job)[0]?.expected]).toEqual([64, ['USAGE'], 'github-token'])
  })
})

describe('the job’s variables', () => {
  const variables = [
    'GITHUB_REPOSITORY',
    'GITHUB_RUN_ID',
    'GITHUB_RUN_ATTEMPT',
    'GITHUB_SHA',
    'GITHUB_ACTOR_ID',
    'GITHUB_API_URL',
    'GITHUB_WORKSPACE',
    'DOT_CUTTER_EXEC_DB_USER',
    'DOT_CUTTER_EXEC_DB_PASSWORD',
  ]

  it.each(sampled(variables))('[ACT-3] [PRV-5] are undecided without %s, absent or empty', async (name) => {
    for (const value of [null, '']) {
      const job = await dispatch(sandbox(), cutOf(CODE, { env: { [name]: value } }))
      expect([job.exit, job.outputs.outcome, job.codes]).toEqual([2, 'undecided', ['ENV_MISSING']])
      expect(findingsOf(job)[0]?.expected).toBe(name)
    }
  })

  it.each(
    sampled([
      ['GITHUB_REPOSITORY', 'acme/ledger/x'],
      ['GITHUB_RUN_ID', '0x10'],
      ['GITHUB_RUN_ATTEMPT', '1 or 2'],
      ['GITHUB_SHA', 'main'],
      ['GITHUB_API_URL', 'http://api.example.com'],
      ['GITHUB_API_URL', 'https://user:hunter2@api.example.com'],
      ['ACTIONS_ID_TOKEN_REQUEST_URL', 'http://evil.example/token?x=1'],
      ['PGCONNECT_TIMEOUT', '0'],
    ]),
  )('[ACT-3] [PRV-5] are undecided with a malformed %s, whose value is not shown', async (name, value) => {
    const job = await dispatch(sandbox(), cutOf(CODE, { env: { [name]: value } }))
    expect([job.exit, job.outputs.outcome, job.codes]).toEqual([2, 'undecided', ['ENV_INVALID']])
    expect(Object.keys(findingsOf(job)[0]?.expected as object)).toEqual([name])
    expect(`${job.stdout}${job.stderr}${job.summary}${job.outputs.verdict}`).not.toContain('hunter2')
  })

  it.each(
    sampled([
      ['GITHUB_OUTPUT', 'production', 2, 'PASS', 'error'],
      ['GITHUB_STEP_SUMMARY', 'production', 0, 'PASS', 'warning'],
      ['GITHUB_OUTPUT', 'broken', 1, 'BLOCKED', 'warning'],
      ['GITHUB_STEP_SUMMARY', 'broken', 1, 'BLOCKED', 'warning'],
    ]),
  )(
    '[ACT-3] whose %s is no file of the runner say so; what was decided of %s stays, but no pass is lost silently: %i',
    async (name, environment, exit, told, level) => {
      await writeFile(join(sandbox().workspace, 'manifests/broken.yaml'), 'kind: ENVIRONMENT\n')
      const lint: Dispatch = { workflow: 'lint.yml', inputs: { mode: 'lint', environment } }
      const honest = await dispatch(sandbox(), lint)
      expect([honest.exit, honest.outputs.outcome]).toEqual([
        told === 'PASS' ? 0 : 1,
        told === 'PASS' ? 'pass' : 'blocked',
      ])
      const job = await dispatch(sandbox(), { ...lint, env: { [name]: '/nonexistent/file' } })
      await rm(join(sandbox().workspace, 'manifests/broken.yaml'))
      expect([job.exit, job.stderr]).toEqual([exit, ''])
      expect(job.stdout).toContain(`${told}  lint`)
      expect(job.stdout).toContain(`::${level} title=OUTPUT_UNWRITABLE`)
    },
  )

  it('[CLI-1] may lack what a lint does not need: no database, no token, nothing of the runner’s that is not read', async () => {
    const env = {
      GITHUB_REPOSITORY_ID: null,
      GITHUB_REPOSITORY_OWNER_ID: null,
      GITHUB_REF: null,
      GITHUB_EVENT_NAME: null,
      GITHUB_ACTOR: null,
      GITHUB_WORKFLOW_REF: null,
      GITHUB_SERVER_URL: null,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: null,
      'INPUT_GITHUB-TOKEN': null,
      GITHUB_OUTPUT: null,
      GITHUB_STEP_SUMMARY: null,
    }
    expect((await dispatch(sandbox(), { workflow: 'lint.yml', inputs: { mode: 'lint' }, env })).exit).toBe(0)
  })
})

describe('the checkout', () => {
  let folder: string
  beforeAll(async () => {
    folder = `${sandbox().workspace}-other`
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  /** A copy of the checkout that differs in one thing. */
  async function withCheckout(change: () => Promise<unknown>, description: Dispatch = openOf()) {
    await rm(folder, { recursive: true, force: true })
    await cp(sandbox().workspace, folder, { recursive: true })
    await change()
    return ended({ ...description, workspace: folder })
  }
  const at = (path: string) => join(folder, path)

  it('[ACT-3] without policy, plan or source is undecided; a plan that names nothing is blocked', async () => {
    expect(await withCheckout(() => rm(at('manifests/production.yaml')))).toEqual([2, 'undecided', ['FILE_MISSING']])
    expect(await withCheckout(() => rm(at('manifests/plans/docs.yaml')))).toEqual([2, 'undecided', ['FILE_MISSING']])
    expect(await withCheckout(() => rm(at('SECURITY.md')))).toEqual([2, 'undecided', ['FILE_MISSING']])
    const empty = () => writeFile(at('manifests/plans/docs.yaml'), '')
    expect(await withCheckout(empty)).toEqual([1, 'blocked', ['MANIFEST_YAML_EMPTY']])
    expect(await withCheckout(async () => {})).toEqual([0, 'pass', []])
  })

  it('[MAN-4] [PRV-5] [SEAT-5] cannot lend the plan a link: not to the process’s own environment, not to another file, nor a folder', async () => {
    const replace = (make: () => Promise<unknown>) => async () => {
      await rm(at('SECURITY.md'))
      await make()
    }
    const refused = [1, 'blocked', ['FILE_NOT_PLAIN']]
    // One that stays inside too: people review a path, and the text behind it can change without it.
    for (const target of ['/proc/self/environ', '/etc/hostname', '../../../../../../etc/hostname', 'README.md']) {
      expect(await withCheckout(replace(() => symlink(target, at('SECURITY.md'))))).toEqual(refused)
    }
    const folder = () => cp(at('docs'), at('SECURITY.md'), { recursive: true })
    expect(await withCheckout(replace(folder))).toEqual(refused)
  })

  it('[MAN-8] of another policy opens and cuts nothing, and both differences are told', async () => {
    const edit = async () => {
      const text = await readFile(at('manifests/production.yaml'), 'utf8')
      const fewer = text.replace('approver: 2', 'approver: 1')
      await writeFile(
        at('manifests/production.yaml'),
        fewer.replace('{ reviewer: environment }', '{ reviewer: environment, tech_lead: dispatch }'),
      )
    }
    const title = 'From the policy in force to the checkout’s: Actions and seats'
    const lines = [
      { text: 'CUT needs 1 approver instead of 2', codes: ['WEAKER_COUNT'] },
      { text: 'VERIFY needs tech_lead from now on, proved by a workflow that they start', codes: [] },
    ]
    expect(await withCheckout(edit)).toEqual([1, 'blocked', ['MANIFEST_DRIFT']])
    const opened = await dispatch(sandbox(), openOf({ workspace: folder }))
    // Beside what the job showed before it asked for a token.
    const drift = (job: Ended) =>
      sectionsOf(job)?.filter((section: { title: string }) => section.title.startsWith('From the policy'))
    expect(drift(opened)).toEqual([{ title, lines }])
    expect(opened.stdout).toContain('  ! CUT needs 1 approver instead of 2  [WEAKER_COUNT]')
    const { change = '' } = (await dispatch(sandbox(), openOf())).outputs
    const cut = await dispatch(sandbox(), cutOf(change, { workspace: folder }))
    expect([cut.exit, cut.codes.includes('MANIFEST_DRIFT'), drift(cut)]).toEqual([1, true, [{ title, lines }]])
    // Blocked as well, but by seats alone: the checkout holds the policy in force.
    const early = await dispatch(sandbox(), cutOf(change))
    expect([early.exit, early.codes.includes('SEAT_MISSING'), drift(early)]).toEqual([1, true, []])
  })

  it('[ACT-3] of another environment than the database’s opens nothing', async () => {
    const edit = async () => {
      const text = await readFile(at('manifests/production.yaml'), 'utf8')
      await writeFile(at('manifests/staging.yaml'), text.replace('name: production', 'name: staging'))
    }
    const staging = openOf({ inputs: { mode: 'open', plan: 'docs', environment: 'staging' } })
    expect((await withCheckout(edit, staging)).slice(0, 2)).toEqual([1, 'blocked'])
  })

  it('[ACT-1] verify and signoff jobs of a change that is not theirs to run are refused by name', async () => {
    const opened = await dispatch(sandbox(), openOf())
    const change = opened.outputs.change as string
    expect(await ended(verifyOf(change))).toEqual([1, 'blocked', ['ACTION_NOT_PERMITTED']])
    expect(await ended(signoffOf(change, 'nobody', 'tony'))).toEqual([1, 'blocked', ['SEAT_NOT_REQUIRED']])
  })
})
