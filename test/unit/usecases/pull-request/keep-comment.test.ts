import nock from 'nock'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openGitHub } from '../../../../src/ci/github/client.ts'
import { Secret } from '../../../../src/settings/settings.ts'
import { comment } from '../../../../src/usecases/pull-request/keep-comment.ts'

const pull = { number: '7', base: { sha: 'b'.repeat(40), ref: 'main' }, headSha: 'a'.repeat(40), isFork: false }
const github = await openGitHub({
  apiUrl: 'https://github.test',
  repository: 'acme/ledger',
  token: new Secret('hunter2'),
  waitsMs: [],
})

beforeEach(() => nock.disableNetConnect())
afterEach(() => {
  nock.cleanAll()
  nock.enableNetConnect()
})

/** What is written for a verdict with so many findings. */
async function written(count: number): Promise<string> {
  let text = ''
  const server = nock('https://github.test')
  server.post('/graphql').reply(200, { data: { viewer: { databaseId: 41 } } })
  server.get('/repos/acme/ledger/issues/7/comments?per_page=100&page=1').reply(200, [])
  const keep = ({ body }: { readonly body: string }) => {
    text = body
    return true
  }
  server.post('/repos/acme/ledger/issues/7/comments', keep).reply(201, {})
  const findings = Array.from({ length: count }, () => ({ code: 'PLAN_EMPTY' as const, observed: 'x'.repeat(500) }))
  expect(await comment(github, pull, 'production', { outcome: 'blocked', mode: 'plan', findings, facts: {} })).toEqual(
    [],
  )
  return text
}

describe('the comment on a pull request', () => {
  it.each([
    ['short', 1],
    ['too long', 1000],
  ])('[ACT-2] says last that it proves nothing, where the verdict is %s', async (length, count) => {
    const text = await written(count)
    expect(text.split('\n')[0]).toBe('<!-- quorate:plan:production -->')
    expect(text.includes('more lines do not fit here')).toBe(length === 'too long')
    expect(text.length).toBeLessThanOrEqual(65_536)
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      '_This comment is information and proves nothing: whoever may write here may change it. What holds is decided by the database._',
    )
  })
})
