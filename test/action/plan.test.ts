// The action's mode plan: what a pull request means, told in the summary, on lines, and in one comment, without secrets.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type GitHub, startGitHub } from '../../src/sandbox/github.ts'
import { packageRoot } from '../../src/system/package-root.ts'
import { type Ended, runIn } from './support/dispatch.ts'

const root = packageRoot()
const baseSha = 'b'.repeat(40)
const policy = 'manifests/production.yaml'
const files = [
  policy,
  'manifests/people.yaml',
  'manifests/plans/docs.yaml',
  'docs/adr/0001-the-database-is-the-gate.md',
]
const path = [...files, 'docs/rollback.md', 'README.md', 'SECURITY.md']

let github: GitHub
let folder: string
let base: Map<string, string>
beforeAll(async () => {
  github = await startGitHub()
  folder = await mkdtemp(join(tmpdir(), 'quorate-plan-'))
})
beforeEach(async () => {
  base = new Map()
  await rm(folder, { recursive: true, force: true })
  for (const name of path) {
    await cp(join(root, name), join(folder, name))
    base.set(name, await readFile(join(root, name), 'utf8'))
  }
  github.world.files.set(baseSha, base)
  pull()
})
afterAll(async () => {
  await github.close()
  await rm(folder, { recursive: true, force: true })
})

function pull(changes: { readonly fork?: boolean; readonly title?: string; readonly head?: string } = {}): void {
  const { fork = false, title = 'A change', head = 'topic' } = changes
  const sides = { head: { ref: head, sha: 'a'.repeat(40) }, base: { ref: 'main', sha: baseSha } }
  github.world.pulls.set(7, { number: 7, title, user: 'ada', fork, ...sides })
  github.world.comments.set(7, [])
}

/** Runs the mode as on GitHub for a pull request: no secrets, no permission to ask for an id-token. */
async function plan(
  env: Readonly<Record<string, string | null>> = {},
  event: { readonly event: string; readonly ref: string } = { event: 'pull_request', ref: 'refs/pull/7/merge' },
): Promise<Ended> {
  const inputs = { mode: 'plan' }
  const job = await github.createJob({ actor: 'ada', workflow: 'plan.yml', inputs, workspace: folder, ...event })
  const noIdToken = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: null, ACTIONS_ID_TOKEN_REQUEST_URL: null }
  return runIn({ ...job.env, ...noIdToken, ...env }, { action: join(root, 'dist/index.js') })
}

async function edit(name: string, ...edits: readonly (readonly [from: string, to: string])[]): Promise<void> {
  let text = await readFile(join(folder, name), 'utf8')
  for (const [from, to] of edits) {
    expect(text).toContain(from)
    text = text.replace(from, to)
  }
  await writeFile(join(folder, name), text)
}

const comments = () => github.world.comments.get(7) ?? []
const notesOf = ({ outputs }: Ended): readonly { code: string; observed: unknown; where: { line: number } | null }[] =>
  JSON.parse(outputs.verdict ?? '{}').notes
const codes = (job: Ended) => notesOf(job).map(({ code }) => code)

describe('mode plan', () => {
  it('[ACT-1] says of an unchanged checkout that nothing changes, what it would carry and who must take a seat', async () => {
    const job = await plan()
    expect([job.exit, job.outputs.outcome, job.stderr]).toEqual([0, 'pass', ''])
    expect(codes(job)).toEqual([])
    for (const told of [job.summary, comments()[0]?.body ?? '']) {
      expect(told).toContain('Nothing&#58; both policies say the same&#46;')
      expect(told).toContain('Nothing differs from the base branch&#46;')
      expect(told).toMatch(/### Who must take a seat&#58; CUT\n\n- operator \(ada, grace\) starts it\n/)
      expect(told).toContain(
        'product&#95;lead (katherine, leslie) by a workflow that they start; this is the e&#45;sign',
      )
      expect(told).not.toContain('MANIFEST&#95;ACTIVATE')
    }
    expect(github.requests.filter(({ path }) => path.startsWith('/_oidc'))).toEqual([])
    const sentence = '_This comment is information and proves nothing'
    expect([comments()[0]?.body.includes(sentence), job.summary.includes(sentence)]).toEqual([true, false])
  })

  it('[MAN-2] [ACT-2] says in words what a policy’s change means, with a warning on the line of each weakening', async () => {
    await edit(policy, ['approver: 2, esign', 'approver: 1, esign'], [', product_lead: [approver] }', ' }'])
    const job = await plan()
    expect([job.exit, job.outputs.outcome]).toEqual([0, 'pass'])
    expect(codes(job)).toEqual(['WEAKER_COUNT', 'WEAKER_PAIR_REMOVED'])
    const lines = (await readFile(join(folder, policy), 'utf8')).split('\n')
    const at = (text: string) => lines.findIndex((line) => line.includes(text)) + 1
    expect(notesOf(job).map(({ where }) => where?.line)).toEqual([at('approver: 1, esign'), at('activation:')])
    expect(job.stdout).toContain(`::warning file=${policy},line=${at('approver: 1, esign')},`)
    expect(job.stdout).toContain('title=WEAKER_COUNT::An action needs fewer people of a role.')
    expect(job.stdout).not.toContain('::error')
    expect(job.summary).toContain('- ⚠️ CUT needs 1 approver instead of 2 `WEAKER_COUNT`')
    // To put it into force somebody must take a seat too.
    expect(job.summary).toContain('### Who must take a seat&#58; MANIFEST&#95;ACTIVATE')
    const { data } = JSON.parse(job.outputs.verdict ?? '{}')
    expect(data.policy.changes.map(({ name }: { name: string }) => name)).toEqual([
      'activation/approver~product_lead',
      'CUT/approver/2',
    ])
  })

  it('[LAN-2] counts and names the units that differ from the base branch', async () => {
    await edit('README.md', ['\n## ', '\n## A new section\n\nText.\n\n## '])
    const job = await plan()
    expect(job.exit).toBe(0)
    expect(job.summary).toMatch(/against the base branch\n\n- 1 added, /)
    expect(job.summary).toContain('<pre lang="diff">\n+ &#35;&#35; A new section\n')
    const { data } = JSON.parse(job.outputs.verdict ?? '{}')
    const changes = data.plans[0].changes as readonly { address: string; change: string }[]
    expect(changes.filter(({ change }) => change === 'add').map(({ address }) => address)).toEqual([
      expect.stringMatching(/^docs\/README#.*a-new-section$/),
    ])
  })

  it('[ACT-2] keeps one comment up to date, and edits nobody else’s', async () => {
    const forged = { id: 1, user: 'ben', body: '<!-- quorate:plan:production -->\nAll is well.' }
    const foreign = { ...forged, id: 2, user: 'acme-release[bot]' }
    const chatter = Array.from({ length: 120 }, (_, id) => ({ id: id + 3, user: 'cleo', body: 'hm' }))
    github.world.comments.set(7, [forged, foreign, ...chatter])
    await plan()
    expect(comments()).toHaveLength(123)
    const first = comments().at(-1)
    expect([first?.user, first?.body.split('\n')[0]]).toEqual([
      'github-actions[bot]',
      '<!-- quorate:plan:production -->',
    ])

    const before = github.requests.length
    await plan()
    const writes = (from: number) =>
      github.requests.slice(from).filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    expect(writes(before)).toEqual([])

    await edit(policy, ['within: 72h', 'within: 96h'])
    await plan()
    expect(writes(before).map(({ method, status }) => [method, status])).toEqual([['PATCH', 200]])
    expect(comments()).toHaveLength(123)
    expect(comments().at(-1)?.body).toContain('WEAKER_VALIDITY')
    expect(comments().slice(0, 2)).toEqual([forged, foreign])
  })

  it('[ACT-2] on a fork’s pull request cannot comment, which is a note and no failure', async () => {
    pull({ fork: true })
    const job = await plan()
    expect([job.exit, job.outputs.outcome, comments()]).toEqual([0, 'pass', []])
    expect(notesOf(job)).toEqual([
      expect.objectContaining({
        code: 'COMMENT_REFUSED',
        observed: { code: 'GITHUB_FORBIDDEN', status: 403, fork: true },
      }),
    ])
  })

  it('[ACT-3] says what could not be compared, and still lints', async () => {
    const withoutToken = await plan({ 'INPUT_GITHUB-TOKEN': null })
    expect([withoutToken.exit, codes(withoutToken)]).toEqual([0, ['BASE_UNREADABLE', 'COMMENT_REFUSED']])
    expect(withoutToken.summary).toContain('not compared with the base branch')

    const outside = await plan({}, { event: 'workflow_dispatch', ref: 'refs/heads/main' })
    expect([outside.exit, codes(outside)]).toEqual([0, ['BASE_UNKNOWN']])

    const restore = github.fault({ path: /\/contents/, status: 404 })
    const forbidden = await plan()
    restore()
    expect([forbidden.exit, codes(forbidden)]).toEqual([0, ['BASE_UNREADABLE']])
    expect(forbidden.summary).not.toContain('0 retired')

    base.delete(policy)
    const added = await plan()
    expect([added.exit, codes(added)]).toEqual([0, ['BASE_UNKNOWN']])

    base.set(policy, 'kind: ENVIRONMENT\n')
    const broken = await plan()
    expect([broken.exit, codes(broken)]).toEqual([0, ['BASE_UNREADABLE']])
  })

  it('[ACT-3] blocks on what lint finds and on a plan that cannot be marked', async () => {
    await edit(policy, ['approver: 2, esign', 'approver: two, esign'])
    const faulty = await plan()
    expect([faulty.exit, faulty.outputs.outcome, faulty.codes]).toEqual([1, 'blocked', ['MANIFEST_TYPE']])
    expect(faulty.stdout).toContain(`::error file=${policy},line=`)
    expect(comments()[0]?.body).toContain('⛔ blocked')

    await cp(join(root, policy), join(folder, policy))
    await rm(join(folder, 'SECURITY.md'))
    const missing = await plan()
    expect([missing.exit, missing.codes]).toEqual([1, ['FILE_MISSING']])
  })

  it('[ACT-3] tells in the comment too that nothing could be examined, so that no earlier pass stays there', async () => {
    expect((await plan()).exit).toBe(0)
    expect(comments()[0]?.body).toContain('✅ pass')
    await rm(join(folder, policy))
    const missing = await plan()
    expect([missing.exit, missing.outputs.outcome, missing.codes]).toEqual([2, 'undecided', ['FILE_MISSING']])
    expect([comments().length, comments()[0]?.body.includes('⚠️ undecided')]).toEqual([1, true])
    expect(comments()[0]?.body).toContain('a'.repeat(40))
  })

  it('[ACT-2] annotates at most ten lines of a type and counts the rest', async () => {
    const text = await readFile(join(folder, policy), 'utf8')
    const unknown = Array.from({ length: 14 }, (_, index) => `  unknown_${index}: 1`).join('\n')
    await writeFile(join(folder, policy), text.replace('\n  privileges:', `\n${unknown}\n  privileges:`))
    const job = await plan()
    const errors = job.stdout.split('\n').filter((line) => line.startsWith('::error '))
    expect(errors).toHaveLength(10)
    expect(errors.at(-1)).toBe('::error title=Quorate::5 more findings; see the job summary')
    expect(job.codes).toHaveLength(14)
  })

  it('[ACT-4] lets no text of a pull request become a command, markup or a mention', async () => {
    pull({ head: 'x%0A::set-output name=a::b', title: '##[add-mask]x' })
    const text = '@acme/all <script>alert(1)</script> ::warning::x ##[error]y https://evil.example'
    await edit('README.md', ['\n## ', `\n## ${text}\n\n## `])
    await edit('manifests/people.yaml', ['login: ada', 'login: ada '])
    const job = await plan()
    expect(job.exit).toBe(0)
    const foreign = job.stdout.split('\n').filter((line) => /^::|##\[/.test(line))
    expect(foreign).toEqual([])
    for (const told of [job.summary, comments()[0]?.body ?? '']) {
      expect(told).not.toMatch(/<script|@acme|https:\/\/evil|##\[/)
    }
  })
})
