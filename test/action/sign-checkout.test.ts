// What a job signs is what its own commit says: the branch moved on, or the checkout is less than a branch.
import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cutSigners } from '../../src/sandbox/jobs.ts'
import { git, mergedHead } from '../../src/sandbox/repository.ts'
import { sampled } from '../support/sample.ts'
import { cutOf, type Dispatch, dispatch, findingsOf, openOf, signoffOf, verifyOf } from './support/dispatch.ts'
import { rows, useSandbox } from './support/sandbox.ts'

const sandbox = useSandbox()
const run = promisify(execFile)
const place = (path: string) => join(sandbox().workspace, path)
const ended = async (description: Dispatch) => {
  const { exit, codes } = await dispatch(sandbox(), description)
  return [exit, ...codes]
}
const opened = async () => (await dispatch(sandbox(), openOf())).outputs.change as string
const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

/** A checkout that lacks something, at the branch's head. */
async function checkout(make: (folder: string) => Promise<unknown>): Promise<Pick<Dispatch, 'workspace' | 'sha'>> {
  const workspace = await mkdtemp(join(tmpdir(), 'quorate-less-'))
  folders.push(workspace)
  const sha = (await mergedHead(sandbox().workspace)) as string
  await make(workspace)
  return { workspace, sha }
}
const cloned = (...options: string[]) =>
  checkout((folder) => run('git', ['clone', '--quiet', ...options, `file://${sandbox().workspace}`, folder]))

describe('a signoff', () => {
  it('[SEAT-5] is taken from a shallow checkout, and whatever filters made of the folder', async () => {
    const change = await opened()
    expect(await ended(signoffOf(change, 'tech_lead', 'tony', await cloned('--depth=1')))).toEqual([0])
    const filtered = await cloned()
    const folder = filtered.workspace as string
    await git(folder, 'config', 'filter.evil.smudge', 'sed s/e/3/')
    await writeFile(join(folder, '.git/info/attributes'), '*.md filter=evil ident eol=crlf\n')
    await run('git', ['-C', folder, 'rm', '--quiet', '--cached', '-r', '.'])
    await run('git', ['-C', folder, 'reset', '--quiet', '--hard'])
    expect(await readFile(join(folder, 'README.md'), 'utf8')).not.toBe(await readFile(place('README.md'), 'utf8'))
    expect(await ended(signoffOf(change, 'content_owner', 'donald', filtered))).toEqual([0])
  })

  it.each(
    sampled([
      [
        'without .git',
        'CHECKOUT_MISSING',
        2,
        () =>
          checkout((folder) =>
            cp(sandbox().workspace, folder, { recursive: true, filter: (path) => !path.endsWith('/.git') }),
          ),
      ],
      [
        'at another commit',
        'CHECKOUT_OTHER_COMMIT',
        1,
        async () => ({
          ...(await cloned()),
          sha: await git(sandbox().workspace, 'rev-list', '--max-parents=0', 'HEAD'),
        }),
      ],
      ['without the documents’ objects', 'CHECKOUT_BROKEN', 2, () => cloned('--filter=blob:none', '--no-checkout')],
    ] as const),
  )('[SEAT-5] from a checkout %s is refused before anything is asked for', async (_, code, exit, make) => {
    await appendFile(place('SECURITY.md'), '\nSo that there is another commit.\n')
    await run('git', ['-C', sandbox().workspace, 'config', 'uploadpack.allowFilter', 'true'])
    const change = await opened()
    const tokens = () => sandbox().github.requests.filter(({ path }) => path.includes('_oidc')).length
    const before = tokens()
    expect(await ended(signoffOf(change, 'tech_lead', 'tony', await make()))).toEqual([exit, code])
    expect(tokens()).toBe(before)
    expect(await ended(signoffOf(change, 'tech_lead', 'tony'))).toEqual([0])
  })

  it('[SEAT-5] [LAN-4] reads the commit of the opening too, where the branch has moved on elsewhere', async () => {
    const change = await opened()
    await appendFile(place('manifests/people.yaml'), '# Merged after the opening.\n')
    expect(await ended(signoffOf(change, 'tech_lead', 'tony', await cloned('--depth=1')))).toEqual([
      2,
      'CHECKOUT_SHALLOW',
    ])
    expect(await ended(signoffOf(change, 'tech_lead', 'tony', await cloned()))).toEqual([0])
  })

  it('[SEAT-5] of what the branch no longer says is refused, and what it says is opened anew', async () => {
    const change = await opened()
    await appendFile(place('README.md'), '\nMerged after the opening.\n')
    const late = await dispatch(sandbox(), signoffOf(change, 'tech_lead', 'tony'))
    expect([late.exit, late.codes, findingsOf(late)[0]?.remedy]).toEqual([
      1,
      ['CONTENT_DRIFT'],
      'Open a new change for what the protected branch says now.',
    ])
    expect(await ended(signoffOf(await opened(), 'tech_lead', 'tony'))).toEqual([0])
  })
})

describe('a verify', () => {
  let verify: string
  beforeAll(async () => {
    const change = await opened()
    for (const [role, login] of cutSigners(sandbox())) await dispatch(sandbox(), signoffOf(change, role, login))
    verify = (await dispatch(sandbox(), cutOf(change))).outputs['verify-change'] as string
    await appendFile(place('README.md'), '\nMerged after the cut.\n')
  })

  it('[SEAT-5] [LAN-4] reads the commit that was cut, though the branch has moved on, and not from a shallow checkout', async () => {
    expect(await ended(verifyOf(verify, await cloned('--depth=1')))).toEqual([2, 'CHECKOUT_SHALLOW'])
    expect(await ended(verifyOf(verify, await cloned()))).toEqual([0])
  })
})

describe('a change of the keys', () => {
  it('[SEAT-5] [KEY-1] is read by everybody from the path in the packet, and from nowhere else', async () => {
    const { n, e } = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' })
    await writeFile(place('manifests/keys.json'), JSON.stringify({ v: 1, add: [{ kid: 'next', n, e }] }))
    const inputs = { mode: 'open', act: 'KEY_CHANGE', environment: 'production' }
    expect(await ended(openOf({ inputs }))).toEqual([64, 'USAGE'])
    for (const document of ['docs/keys.md', 'manifests/../keys.json', 'manifests/.keys.json'])
      expect(await ended(openOf({ inputs: { ...inputs, document } }))).toEqual([64, 'USAGE'])
    const act = await dispatch(sandbox(), openOf({ inputs: { ...inputs, document: 'manifests/keys.json' } }))
    const change = act.outputs.change as string
    const text = await readFile(place('manifests/keys.json'), 'utf8')
    await writeFile(place('manifests/keys.json'), `${text}\n`)
    expect(await ended(signoffOf(change, 'tech_lead', 'tony'))).toEqual([1, 'CONTENT_DRIFT'])
    await rm(place('manifests/keys.json'))
    expect(await ended(signoffOf(change, 'tech_lead', 'tony'))).toEqual([1, 'CONTENT_DRIFT'])
    await writeFile(place('manifests/keys.json'), text)
    for (const [role, login] of cutSigners(sandbox())) expect(await ended(signoffOf(change, role, login))).toEqual([0])
    const govern = {
      workflow: 'registry.yml',
      login: 'door',
      environment: 'production-door',
      inputs: { mode: 'govern', change },
    } as const
    expect(await ended(govern)).toEqual([0])
    expect(await rows(sandbox(), `select kid from qt001_cp.issuer_key where kid = 'next'`)).toEqual([{ kid: 'next' }])
  })
})
