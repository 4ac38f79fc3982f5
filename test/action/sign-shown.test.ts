// Whoever opens, signs or acts sees in their own job's log what for, before GitHub is asked for a token; and in what is left of it (SEAT-6).
import { spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doorOf, readyChange } from '../../src/sandbox/jobs.ts'
import { personWith } from '../../src/sandbox/people.ts'
import { mergedHead } from '../../src/sandbox/repository.ts'
import { quorateJson, settingsOf } from './support/command.ts'
import { cutOf, type Dispatch, dispatch, findingsOf, openOf, signoffOf, verifyOf } from './support/dispatch.ts'
import { useSandbox } from './support/sandbox.ts'

const sandbox = useSandbox()
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quorate-shown-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))
const place = (path: string) => join(sandbox().workspace, path)
const edit = async (path: string, change: (text: string) => string) =>
  writeFile(place(path), change(await readFile(place(path), 'utf8')))

interface Shown {
  readonly sections?: readonly {
    readonly title: string
    readonly lines: readonly { readonly text: string; readonly mark?: string; readonly codes?: readonly string[] }[]
  }[]
  readonly notes: readonly { readonly code: string }[]
}
const verdictOf = ({ outputs }: Pick<Awaited<ReturnType<typeof dispatch>>, 'outputs'>) =>
  JSON.parse(outputs.verdict ?? '{}') as Shown
const textOf = (shown: Shown) =>
  (shown.sections ?? [])
    .map(({ title, lines }) => `${title}\n${lines.map(({ mark = '', text }) => mark + text).join('\n')}`)
    .join('\n')

/** What the log of a job held when it asked for its first token for a purpose; the log is a file, so that nothing is on its way. */
async function logBefore(
  purpose: string,
  { login, approvals = [], actor = 'ada', workflow = 'cut.yml', ...rest }: Dispatch,
): Promise<string> {
  const log = join(folder, `${purpose}.log`)
  let before: string | null = null
  const job = await sandbox().github.createJob({
    ...{ actor, workflow, ...rest },
    approvals: approvals.map((user) => ({ user, state: 'approved' as const })),
    secrets: login === undefined ? {} : sandbox().secretsOf(login),
    onToken: (audience) => {
      if (audience?.startsWith(`quorate:v1:${purpose}:`)) before ??= readFileSync(log, 'utf8')
    },
  })
  const file = openSync(log, 'w')
  const env = { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: '/nonexistent', ...job.env }
  const child = spawn(process.execPath, [sandbox().action], { env, stdio: ['ignore', file, 'inherit'] })
  await once(child, 'close')
  closeSync(file)
  return before ?? ''
}

describe('before the token is asked for', () => {
  let change: string
  let verify: string
  beforeAll(async () => {
    const first = await readyChange(sandbox())
    await dispatch(sandbox(), cutOf(first))
    await edit('README.md', (text) => `${text}\n## Added for the test\n\nA sentence that somebody signs.\n`)
  })

  it('[SEAT-6] the log of an opening shows who asks for what, of which commit, until when, and the text against what is live', async () => {
    const commit = await mergedHead(sandbox().workspace)
    const log = await logBefore('open', openOf())
    expect(log).toContain('A new change: CUT in production\n    ada (id 1001) started this job, and opens it\n')
    expect(log).toContain(`of commit ${commit} https://github.com/acme/ledger/commit/${commit}`)
    expect(log).toMatch(/\n {4}until about 20\d\d-/)
    expect(log).toMatch(/Against what is live in the database\n {4}1 added, [01] changed, 0 retired\n/)
    expect(log).toContain('    + A sentence that somebody signs.\n')
  })

  it('[SEAT-6] that of a signoff shows who opened it and what seat is taken, and the verdict has the same', async () => {
    change = (await dispatch(sandbox(), openOf())).outputs.change as string
    const log = await logBefore('signoff', signoffOf(change, 'tech_lead', 'tony'))
    expect(log).toMatch(/\n {4}opened by ada \(id 1001\) at 20/)
    expect(log).toContain('tony (id 1007) started this job, and would take a seat of tech_lead\n')
    expect(log).toMatch(/\n {4}until 20\d\d-[^ ]+Z, in \d+ h \d+ min\n/)
    expect(log).toContain('    + A sentence that somebody signs.\n')

    const job = await dispatch(sandbox(), signoffOf(change, 'content_owner', 'donald'))
    expect(job.stdout.split('A sentence that somebody signs.')).toHaveLength(2)
    expect(job.summary).toContain('<pre lang="diff">\n+ &#35;&#35; Added for the test\n')
    expect(textOf(verdictOf(job))).toContain('+A sentence that somebody signs.')
  })

  it('[SEAT-6] those of a cut and of its verify show it too: the verify what was changed, and that it is live', async () => {
    for (const [role, login] of [
      ['approver', 'radia'],
      ['approver', 'alan'],
      ['product_lead', 'katherine'],
    ] as const)
      expect((await dispatch(sandbox(), signoffOf(change, role, login))).codes).toEqual([])
    // Names take longer than all facts of the run: they are waited for.
    const end = sandbox().github.fault({ path: /^\/user\//, delayMs: 1500 })
    const rehearsed = await logBefore('preflight', cutOf(change, { inputs: { mode: 'preflight', change } }))
    end()
    expect(rehearsed).toContain('    + A sentence that somebody signs.\n')
    const cut = await dispatch(sandbox(), cutOf(change))
    expect([cut.exit, textOf(verdictOf(cut)).includes('+A sentence that somebody signs.')]).toEqual([0, true])
    verify = cut.outputs['verify-change'] as string
    const log = await logBefore('preflight', verifyOf(verify))
    expect(log).toContain(`follows ${change}, which was carried out\n`)
    expect(log).toMatch(/What was changed, against what was live before\n {4}1 added, [01] changed, 0 retired\n/)
    expect(log).toContain('    + A sentence that somebody signs.\n')
    expect(log).toContain('What is live is what was signed.\n')
  })

  it('[SEAT-6] a change that would change nothing says so when it is opened, and is opened all the same', async () => {
    const again = await dispatch(sandbox(), openOf())
    expect([again.exit, verdictOf(again).notes.map(({ code }) => code)]).toEqual([
      0,
      expect.arrayContaining(['NOTHING_TO_CUT']),
    ])
    expect(again.stdout).toContain('! Nothing differs: what is live has the plan’s text already.  [NOTHING_TO_CUT]')
  })

  it('[SEAT-6] a job that is refused afterwards still leaves in its summary what it showed', async () => {
    const open = (await dispatch(sandbox(), openOf())).outputs.change as string
    const refused = await dispatch(sandbox(), signoffOf(open, 'tech_lead', 'tony', { ref: 'refs/heads/evil' }))
    expect([refused.exit, refused.codes.includes('CLAIM_REF')]).toEqual([1, true])
    expect(refused.summary).toContain('would take a seat of tech&#95;lead')
  })

  it('[SEAT-6] names are GitHub’s own for the id, and the people file’s where they differ or the job has no token', async () => {
    const open = (await dispatch(sandbox(), openOf())).outputs.change as string
    await edit('manifests/people.yaml', (text) => text.replace('login: tony', 'login: anthony'))
    const told = await dispatch(sandbox(), signoffOf(open, 'tech_lead', 'tony'))
    expect(told.stdout).toContain('  ! tony (id 1007; manifests/people.yaml calls them anthony) started this job')
    const open2 = (await dispatch(sandbox(), openOf())).outputs.change as string
    const silent = await dispatch(
      sandbox(),
      signoffOf(open2, 'tech_lead', 'tony', { env: { 'INPUT_GITHUB-TOKEN': null } }),
    )
    expect(silent.stdout).toContain('anthony (id 1007; the name is of manifests/people.yaml) started this job')
    expect([told.exit, silent.exit]).toEqual([0, 0])
    await edit('manifests/people.yaml', (text) => text.replace('login: anthony', 'login: tony'))
  })
})

describe('changes of the gate itself', () => {
  const opened = async (inputs: Record<string, string>) =>
    dispatch(sandbox(), openOf({ inputs: { mode: 'open', environment: 'production', ...inputs } }))
  const signed = async (change: string) =>
    textOf(verdictOf(await dispatch(sandbox(), signoffOf(change, 'tech_lead', 'tony'))))

  it('[SEAT-6] a policy is shown by its difference, with every weakening, to who opens and who signs, and in the status', async () => {
    const policy = await readFile(place('manifests/production.yaml'), 'utf8')
    await writeFile(place('manifests/production.yaml'), policy.replace('approver: 2', 'approver: 1'))
    const job = await opened({ act: 'MANIFEST_ACTIVATE' })
    const weaker = 'CUT needs 1 approver instead of 2'
    expect(job.stdout).toMatch(/ {2}! CUT needs 1 approver instead of 2 {2}\[WEAKER_COUNT\]/)
    expect(await signed(job.outputs.change as string)).toContain(weaker)
    const { verdict } = await quorateJson(['status', job.outputs.change as string], {
      cwd: sandbox().workspace,
      env: settingsOf(sandbox(), 'door'),
    })
    expect(textOf(verdict as unknown as Shown)).toMatch(
      /As filed: Against the policy in force: [\s\S]*CUT needs 1 approver instead of 2/,
    )
    await writeFile(place('manifests/production.yaml'), policy)
  })

  it('[SEAT-6] the registry is shown by name, id and role, with who is not registered yet', async () => {
    const people = await readFile(place('manifests/people.yaml'), 'utf8')
    await writeFile(
      place('manifests/people.yaml'),
      `${people.trimEnd()}\n    - { id: "777", login: lou, roles: [approver] }\n`,
    )
    const job = await opened({ act: 'REGISTRY_CHANGE' })
    expect([job.exit, job.codes]).toEqual([0, []])
    expect(await signed(job.outputs.change as string)).toMatch(
      /1 person, 1 not registered yet\nlou \(id 777; the name is of manifests\/people.yaml\): not registered yet, is registered until [0-9-]+; gets the role approver/,
    )
    await writeFile(place('manifests/people.yaml'), people)
  })

  it('[SEAT-6] [KEY-1] keys are shown by thumbprint', async () => {
    const { n, e } = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' })
    await writeFile(place('manifests/keys.json'), JSON.stringify({ v: 1, add: [{ kid: 'next', n, e }] }))
    const job = await opened({ act: 'KEY_CHANGE', document: 'manifests/keys.json' })
    expect(await signed(job.outputs.change as string)).toMatch(/Against the pinned keys\npins next [A-Za-z0-9_-]{43}/)
  })

  it('[SEAT-6] the status of an open plan tells what was filed, and that of a finished change nothing of it', async () => {
    await edit('README.md', (text) => `${text}\n## Later\n\nAnother one.\n`)
    const change = (await dispatch(sandbox(), openOf())).outputs.change as string
    const status = async () =>
      textOf(
        (await quorateJson(['status', change], { cwd: sandbox().workspace, env: settingsOf(sandbox(), 'door') }))
          .verdict as unknown as Shown,
      )
    expect(await status()).toMatch(
      /Who asks\nopened by ada [\s\S]*As filed: The units that change\n1 added, [01] changed, 0 retired\n/,
    )
    const inputs = { mode: 'withdraw', change }
    await dispatch(sandbox(), {
      actor: personWith(sandbox().people, ['operator']),
      workflow: 'signoff.yml',
      login: 'door',
      environment: doorOf(sandbox()),
      inputs,
    })
    expect(await status()).not.toMatch(/Who asks|As filed/)
    expect(await status()).toContain('withdrew the change')
  })
})

describe('text that somebody wrote to deceive whoever signs', () => {
  const EVIL = [
    '::error::pwned',
    '##[error]pwned',
    '</pre><img src=x onerror=alert(1)>',
    '```',
    '| a | **pwned** | @acme/all #1 https://evil.example',
    '\u202ednuora yaw gnorw eht\u202c',
    '+ not a line of its own',
    '\u0001\u0002\u0003 binary',
    'x'.repeat(1_000_000),
    '@ … and 3 more changed lines',
  ]

  it('[SEAT-6] [ACT-4] stays text in log, summary and outputs, and a line of 1 MB is cut', async () => {
    await edit('README.md', (text) => `${text}\n## ${EVIL[0]} ${EVIL[1]} ${EVIL[4]}\n\n${EVIL.join('\n')}\n`)
    const job = await dispatch(sandbox(), openOf())
    expect([job.exit, findingsOf(job)]).toEqual([0, []])
    const commands = job.stdout.split(/\r\n|[\r\n\u2028\u2029\u0085]/).filter((line) => /^\s*::|##\[/.test(line))
    expect(commands.filter((line) => !/^::(warning title=|debug::ID token url is )/.test(line))).toEqual([])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a live control character is what is looked for
    expect(job.stdout + job.summary + job.outputs.verdict).not.toMatch(/[\u0001\u202e\u202c]/)
    expect(job.summary).not.toMatch(/<img|\*\*pwned|::error|##\[|@acme|https:\/\/evil|```/)
    expect(job.summary.match(/<\/pre>/g)?.length).toBe(job.summary.match(/<pre lang="diff">/g)?.length)
    expect(job.stdout).toContain('    + + not a line of its own\n')
    expect(job.stdout).toContain('    + @ … and 3 more changed lines\n')
    expect(job.stdout).toMatch(/ {4}\+ x{900} … \(999100 characters\)\n/)
    expect(job.stdout.length + job.summary.length).toBeLessThan(400_000)
  })
})
