import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import nock from 'nock'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openBase } from '../../../../src/ci/github/changed-base.ts'
import { openGitHub } from '../../../../src/ci/github/client.ts'
import { readPullRequest } from '../../../../src/ci/github/pull-request.ts'
import { writeComment } from '../../../../src/ci/github/pull-request-comment.ts'
import { QuorateError } from '../../../../src/codes/error.ts'
import { Secret } from '../../../../src/settings/settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'quorate-event-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function codeOf(ask: () => unknown): Promise<string> {
  try {
    await ask()
    return 'accepted'
  } catch (error) {
    return error instanceof QuorateError ? error.code : String(error)
  }
}

describe('the pull request of an event', () => {
  const pull = {
    number: 7,
    head: { sha: 'a'.repeat(40), ref: 'x\u0000', repo: { id: 2 } },
    base: { sha: 'b'.repeat(40), ref: 'main', repo: { id: 1 } },
  }
  const read = (event: unknown) => {
    const path = join(folder, 'event.json')
    writeFileSync(path, typeof event === 'string' ? event : JSON.stringify(event))
    return readPullRequest({ GITHUB_EVENT_PATH: path })
  }

  it('[ACT-2] gives number, commits and whether it is a fork’s', () => {
    expect(read({ pull_request: pull })).toEqual({
      number: '7',
      base: { sha: 'b'.repeat(40), ref: 'main' },
      headSha: 'a'.repeat(40),
      isFork: true,
    })
    expect(read({ pull_request: { ...pull, head: { ...pull.head, repo: { id: 1 } } } })?.isFork).toBe(false)
    expect(read({ pull_request: { ...pull, head: { ...pull.head, repo: null } } })?.isFork).toBe(true)
  })

  it('[ACT-2] is none for other events and outside a job', () => {
    expect(read({ ref: 'refs/heads/main' })).toBeNull()
    expect(readPullRequest({})).toBeNull()
  })

  it.each([
    ['is no JSON', '{', 'FILE_UNREADABLE'],
    ['is no object', [], 'GITHUB_ANSWER'],
    ['has a number that is text', { pull_request: { ...pull, number: '7' } }, 'GITHUB_ANSWER'],
    [
      'has a base that is no commit',
      { pull_request: { ...pull, base: { ...pull.base, sha: 'main' } } },
      'GITHUB_ANSWER',
    ],
    ['has no head', { pull_request: { ...pull, head: null } }, 'GITHUB_ANSWER'],
  ])('[ACT-3] is refused where the event %s', async (_, event, code) => {
    expect(await codeOf(() => read(event))).toBe(code)
  })
})

const settings = {
  apiUrl: 'https://github.test',
  repository: 'acme/ledger',
  token: new Secret('hunter2'),
  waitsMs: [1],
}
const github = await openGitHub(settings)
const server = () => nock('https://github.test')
const repository = '/repos/acme/ledger'
const sha = 'b'.repeat(40)

beforeEach(() => nock.disableNetConnect())
afterEach(() => {
  nock.cleanAll()
  nock.enableNetConnect()
})

describe('a file of the base branch', () => {
  const root = () => server().get(`${repository}/contents?ref=${sha}`)
  const file = (path: string) => server().get(`${repository}/contents/${path}?ref=${sha}`)
  const path = 'manifests/production.yaml'
  const opened = async () => {
    root().reply(200, [])
    return openBase(github, sha)
  }
  const content = (text: Buffer | string) => Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n')

  it('[ACT-2] is read as it is, or is not there', async () => {
    const base = await opened()
    const text = `${'ü'.repeat(100)}\n`
    file(path).reply(200, { type: 'file', encoding: 'base64', content: content(text) })
    expect(await base.read(path)).toBe(text)
    file(path).reply(404, {})
    expect(await base.read(path)).toBeNull()
  })

  it.each([
    ['forbidden', 403, {}, 'GITHUB_FORBIDDEN'],
    ['a folder', 200, [], 'GITHUB_ANSWER'],
    ['a link', 200, { type: 'symlink' }, 'FILE_UNREADABLE'],
    ['too large', 200, { type: 'file', encoding: 'none', content: '' }, 'FILE_UNREADABLE'],
    ['no text', 200, { type: 'file', encoding: 'base64', content: content(Buffer.from([0xff])) }, 'FILE_UNREADABLE'],
    ['of another encoding', 200, { type: 'file', encoding: 'utf-8', content: 'x' }, 'GITHUB_ANSWER'],
  ])('[ACT-3] is not taken for absent where it is %s', async (_, status, body, code) => {
    const base = await opened()
    file(path).reply(status, body)
    expect(await codeOf(() => base.read(path))).toBe(code)
  })

  it('[ACT-4] keeps a name that is chosen by others in its place', async () => {
    const base = await opened()
    file('manifests/plans/a%3Fref%3Dx%23%25.yaml').reply(200, {
      type: 'file',
      encoding: 'base64',
      content: content('x'),
    })
    expect(await base.read('manifests/plans/a?ref=x#%.yaml')).toBe('x')
  })

  it('[ACT-3] is not asked for where the commit itself cannot be read', async () => {
    root().reply(404, {})
    expect(await codeOf(() => openBase(github, sha))).toBe('GITHUB_FORBIDDEN')
  })
})

describe('the one comment', () => {
  const list = (page: number) => server().get(`${repository}/issues/7/comments?per_page=100&page=${page}`)
  const viewer = (databaseId: unknown = 41) =>
    server()
      .post('/graphql', { query: '{ viewer { databaseId } }' })
      .reply(200, { data: { viewer: { databaseId } } })
  const bot = { id: 41, type: 'Bot' }
  const comment = { number: '7', mark: 'quorate:plan:production', text: 'New.' }
  const own = { id: 9, user: bot, body: '<!-- quorate:plan:production -->\nOld.' }
  const edited = (id: number) =>
    server()
      .patch(`${repository}/issues/comments/${id}`, { body: '<!-- quorate:plan:production -->\nNew.' })
      .reply(200, {})

  it('[ACT-2] is found on any page and edited', async () => {
    viewer()
    list(1).reply(
      200,
      Array.from({ length: 100 }, (_, id) => ({ id: id + 10, user: null, body: null })),
    )
    list(2).reply(200, [{ ...own, id: 8, body: '<!-- quorate:plan:staging -->\n' }, own])
    edited(9)
    expect(await writeComment(github, comment)).toBe('edited')
  })

  it.each([
    ['a person’s', { id: 7, type: 'User' }],
    ['another bot’s', { id: 42, type: 'Bot' }],
    ['a deleted account’s', null],
  ])('[ACT-2] is not %s, whatever mark that bears: one’s own is written beside it', async (_, user) => {
    viewer()
    list(1).reply(200, [{ ...own, id: 8, user }])
    server().post(`${repository}/issues/7/comments`).reply(201, {})
    expect(await writeComment(github, comment)).toBe('written')
    viewer()
    list(1).reply(200, [{ ...own, id: 8, user }, own])
    edited(9)
    expect(await writeComment(github, comment)).toBe('edited')
  })

  it('[ACT-2] is left alone where it says the same', async () => {
    viewer()
    list(1).reply(200, [own])
    expect(await writeComment(github, { ...comment, text: 'Old.' })).toBe('unchanged')
  })

  it.each([
    ['with another status', 403, { message: 'Resource not accessible by integration' }, 'GITHUB_FORBIDDEN'],
    ['with an error', 200, { data: null, errors: [{ type: 'FORBIDDEN' }] }, 'GITHUB_ANSWER'],
    ['with a limit of the rate', 200, { errors: [{ type: 'RATE_LIMITED' }] }, 'GITHUB_RATE_LIMITED'],
    ['with nobody', 200, { data: { viewer: { databaseId: null } } }, 'GITHUB_ANSWER'],
    ['with no JSON', 200, '', 'GITHUB_ANSWER'],
  ])('[ACT-3] is neither written nor edited where GitHub answers who writes %s', async (_, status, body, code) => {
    server().post('/graphql').reply(status, body)
    list(1).reply(200, [own])
    const writes = [server().post(`${repository}/issues/7/comments`).reply(201, {}), edited(9)]
    expect(await codeOf(() => writeComment(github, comment))).toBe(code)
    expect(writes.map((write) => write.isDone())).toEqual([false, false])
  })

  it('[ACT-2] asks a server’s GraphQL where that is, beside its REST', async () => {
    const client = await openGitHub({ ...settings, apiUrl: 'https://github.test/api/v3' })
    const asked = server()
      .post('/api/graphql')
      .reply(200, { data: { viewer: { databaseId: 41 } } })
    server().get(`/api/v3${repository}/issues/7/comments?per_page=100&page=1`).reply(200, [own])
    expect(await writeComment(client, { ...comment, text: 'Old.' })).toBe('unchanged')
    expect(asked.isDone()).toBe(true)
  })

  it('[ACT-3] is written once, even where GitHub’s answer is lost', async () => {
    viewer()
    list(1).reply(200, [])
    const writes = server().post(`${repository}/issues/7/comments`).times(2).reply(502)
    expect(await codeOf(() => writeComment(github, comment))).toBe('GITHUB_UNREACHABLE')
    expect(writes.isDone()).toBe(false)
  })

  it('[ACT-3] says when the token may not write', async () => {
    viewer()
    list(1).reply(200, [])
    server().post(`${repository}/issues/7/comments`).reply(403, { message: 'Resource not accessible by integration' })
    expect(await codeOf(() => writeComment(github, comment))).toBe('GITHUB_FORBIDDEN')
  })
})
