// Text from outside in every place that it can come from: nothing live reaches the log, the summary or an output (ACT-4).
import { appendFile, cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { QuorateError } from '../../src/codes/error.ts'
import { runJob } from '../../src/sandbox/job.ts'
import { sampled } from '../support/sample.ts'
import { cutOf, type Dispatch, dispatch, type Ended, findingsOf, openOf, signoffOf } from './support/dispatch.ts'
import { useSandbox } from './support/sandbox.ts'

const sandbox = useSandbox()
const EVIL =
  'x\n::error::pwned\r\n##[error]pwned `pwned` <img src=x onerror=alert(1)> [pwned](javascript:alert(1)) | **pwned**\u001b[31m\u202e'
const ONE_LINE = EVIL.replace(/[\r\n]+/g, ' ')
/** Without what a claim may not hold anyway. */
const VISIBLE = ONE_LINE.replaceAll('\u001b', '').replaceAll('\u202e', '')
let folder: string
beforeAll(() => {
  folder = `${sandbox().workspace}-evil`
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Everything that a reader, the runner or a later step sees. */
function expectNothingLive(job: Ended, { toldOf = 'pwned' }: { toldOf?: string | null } = {}): void {
  const lines = `${job.stdout}\n${job.stderr}`.split(/\r\n|[\r\n\u2028\u2029\u0085]/)
  const commands = lines.filter((line) => /^\s*::|##\[/.test(line))
  for (const command of commands)
    expect(command).toMatch(/^::((error|warning) (file=[^,]*,line=\d+,col=\d+,)?title=[A-Z_a-z]+|debug)::[^\n]*$/)
  for (const command of commands)
    expect(command.replace(/^::((error|warning) [^:]*|debug)::/, '')).not.toMatch(/::|##\[/)
  const shown = [job.stdout, job.summary, ...Object.values(job.outputs)].join('\n')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a live escape is what is looked for
  expect(shown).not.toMatch(/\u001b|\u202e/)
  for (const output of Object.values(job.outputs)) expect(output).not.toMatch(/\n|\r|::|##\[/)
  expect(job.summary).not.toMatch(/<img|<script|\]\(javascript|\*\*pwned|::error::|##\[/)
  // A code span ends at a backtick: what is quoted has none.
  for (const [, span = ''] of job.summary.matchAll(/`([^`\n]*)`/g)) expect(span).not.toContain('pwned`')
  for (const row of job.summary.split('\n').filter((line) => line.startsWith('|'))) {
    expect([4, 5], row).toContain(row.split('|').length - 2)
  }
  // The test is worth something only where the text was shown at all.
  if (toldOf !== null) expect(`${job.stdout}${job.summary}`).toContain(toldOf)
}

describe('text from outside', () => {
  it.each(sampled(['mode', 'change', 'role', 'plan', 'environment']))('[ACT-4] in the input %s', async (name) => {
    for (const value of [EVIL, ONE_LINE]) {
      const inputs = { mode: name === 'role' ? 'signoff' : 'open', change: 'Q-AAAAAAAA', plan: 'docs', [name]: value }
      const job = await dispatch(sandbox(), openOf({ inputs }))
      expect([job.exit, job.codes]).toEqual([64, ['USAGE']])
      expectNothingLive(job)
    }
  })

  it('[ACT-4] in a branch’s name, as the job and as its token tell it', async () => {
    const ref = 'refs/heads/x::error::pwned##[error]<img/src=x>`pwned`|[pwned](javascript:a)**pwned**'
    const job = await dispatch(sandbox(), openOf({ ref }))
    expect([job.exit, job.codes.includes('CLAIM_REF')]).toEqual([1, true])
    expectNothingLive(job)
  })

  it('[ACT-4] in claims of a token', async () => {
    for (const claim of ['event_name', 'runner_environment', 'job_workflow_ref', 'ref']) {
      const job = await dispatch(sandbox(), openOf({ token: { claims: { [claim]: VISIBLE } } }))
      expect(job.exit).toBe(1)
      expectNothingLive(job)
    }
    const header = await dispatch(sandbox(), openOf({ token: { header: { kid: EVIL, typ: EVIL } } }))
    expect(header.exit).toBe(1)
    expectNothingLive(header)
  })

  it('[ACT-4] in a comment of an approval and in a login', async () => {
    const { world } = sandbox().github
    const barbara = world.users.get('barbara')
    if (barbara === undefined) throw new QuorateError('INTERNAL')
    world.users.set(EVIL, { ...barbara, login: EVIL })
    const opened = await dispatch(sandbox(), openOf({ actor: EVIL }))
    expectNothingLive(opened, { toldOf: null })
    const honest = await dispatch(sandbox(), openOf())
    const change = honest.outputs.change as string
    const job = await sandbox().github.createJob({
      actor: 'ada',
      workflow: 'cut.yml',
      environment: 'production-cut',
      approvals: [{ user: EVIL, state: 'rejected', comment: EVIL }],
      inputs: { mode: 'cut', change },
      secrets: sandbox().secretsOf('cut'),
    })
    const cut = await runJob(job.env, { action: sandbox().action })
    const codes = findingsOf(cut).map(({ code }) => code)
    expect(codes).toContain('REVIEW_REJECTED')
    expectNothingLive({ ...cut, codes }, { toldOf: null })
    world.users.delete(EVIL)
  })

  it('[ACT-4] in an answer of GitHub', async () => {
    const opened = await dispatch(sandbox(), openOf())
    const path = /\/attempts\/1$/
    const undo = sandbox().github.fault({ path, status: 403, body: { message: EVIL, documentation_url: EVIL } })
    const cut = await dispatch(sandbox(), cutOf(opened.outputs.change as string))
    undo()
    expect(cut.codes).toEqual(['GITHUB_FORBIDDEN'])
    expectNothingLive(cut, { toldOf: null })
    const odd = sandbox().github.fault({
      path,
      status: 200,
      body: { id: EVIL, triggering_actor: { id: EVIL, type: EVIL } },
    })
    expectNothingLive(await dispatch(sandbox(), cutOf(opened.outputs.change as string)), { toldOf: null })
    odd()
  })

  describe('in the checkout', () => {
    const quoted = JSON.stringify(VISIBLE)
    const at = (path: string) => join(folder, path)
    async function withCheckout(change: () => Promise<unknown>, description: Dispatch): Promise<Ended> {
      await rm(folder, { recursive: true, force: true })
      await cp(sandbox().workspace, folder, { recursive: true })
      await change()
      return dispatch(sandbox(), { ...description, workspace: folder })
    }
    const edit = (path: string, from: string, to: string) => async () => {
      const text = await readFile(at(path), 'utf8')
      expect(text).toContain(from)
      await writeFile(at(path), text.replace(from, to))
    }
    const lint: Dispatch = { workflow: 'lint.yml', inputs: { mode: 'lint' } }

    it.each(
      sampled([
        ['a value of the policy', 'manifests/production.yaml', 'by: verifier', `by: ${quoted}`],
        ['a key of the policy', 'manifests/production.yaml', '  privileges:', `  ${quoted}: 1\n  privileges:`],
        ['a tag', 'manifests/production.yaml', 'by: verifier', 'by: !<x::error::pwned##[error]pwned> a'],
        ['a login of the people', 'manifests/people.yaml', 'login: ada', `login: ${quoted}`],
        ['a role of the people', 'manifests/people.yaml', 'roles: [operator]', `roles: [${quoted}]`],
        ['a source of a plan', 'manifests/plans/docs.yaml', '- README.md', `- ${quoted}`],
      ]),
    )('[ACT-4] as %s', async (_, path, from, to) => {
      const job = await withCheckout(edit(path, from, to), lint)
      expect([job.exit, job.outputs.outcome]).toEqual([1, 'blocked'])
      expectNothingLive(job)
    })

    it('[ACT-4] as text that is no YAML at all', async () => {
      const change = edit('manifests/production.yaml', 'by: verifier', 'by: {"x::error::pwned ##[error]')
      const job = await withCheckout(change, lint)
      expect([job.exit, job.codes.includes('MANIFEST_YAML_SYNTAX')]).toEqual([1, true])
      expectNothingLive(job, { toldOf: null })
    })

    it('[ACT-4] as the content of a document', async () => {
      const change = () => appendFile(at('README.md'), `\n# ${EVIL}\n\n${EVIL}\n`)
      const job = await withCheckout(change, openOf())
      expectNothingLive(job, { toldOf: null })
    })

    it('[ACT-4] as the name of a file', async () => {
      const name = 'x::error::pwned##[error]`pwned`|<img src=x>.yaml'
      const job = await withCheckout(() => writeFile(at(`manifests/plans/${name}`), 'kind: [pwned'), lint)
      expect(job.exit).toBe(1)
      expectNothingLive(job)
    })
  })

  it('[ACT-4] in what the people’s file calls those who could sit', async () => {
    await rm(folder, { recursive: true, force: true })
    await cp(sandbox().workspace, folder, { recursive: true })
    const people = await readFile(join(folder, 'manifests/people.yaml'), 'utf8')
    await writeFile(join(folder, 'manifests/people.yaml'), people.replace('login: tony', 'login: "t-pwned-y"'))
    const opened = await dispatch(sandbox(), openOf({ workspace: folder }))
    expectNothingLive(opened)
    expectNothingLive(
      await dispatch(
        sandbox(),
        signoffOf(opened.outputs.change as string, 'content_owner', 'donald', { workspace: folder }),
      ),
    )
  })
})
