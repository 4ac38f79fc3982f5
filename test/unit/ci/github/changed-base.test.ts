import nock from 'nock'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openBase } from '../../../../src/ci/github/changed-base.ts'
import { openGitHub } from '../../../../src/ci/github/client.ts'
import { Secret } from '../../../../src/settings/settings.ts'
import { codesOf } from '../../identity/refusal.ts'

const sha = 'b'.repeat(40)
const github = await openGitHub({
  apiUrl: 'https://github.test/api/v3',
  repository: 'acme/ledger',
  token: new Secret('hunter2'),
  waitsMs: [],
})

beforeEach(() => nock.disableNetConnect())
afterEach(() => {
  nock.cleanAll()
  nock.enableNetConnect()
})

describe('the files of a pull request’s base', () => {
  it('[ACT-2] are asked for 200 times at most, however many a pull request names', async () => {
    let calls = 0
    nock('https://github.test')
      .persist()
      .get(/.*/)
      .reply(() => {
        calls += 1
        return calls === 1 ? [200, []] : [404, {}]
      })
    const base = await openBase(github, sha)
    for (let index = 0; index < 200; index += 1) expect(await base.read(`manifests/plans/p${index}.yaml`)).toBe(null)
    expect(await codesOf(() => base.read('manifests/plans/more.yaml'))).toEqual(['FILE_UNREADABLE'])
    expect(calls).toBe(201)
  })

  it('[LAN-2] are listed by folder, for the patterns of a plan', async () => {
    const entries = [
      { name: 'a.md', type: 'file' },
      { name: 'deep', type: 'dir' },
      { name: 'l.md', type: 'symlink' },
    ]
    const answer = (path: string, status: number, body: nock.Body) =>
      nock('https://github.test').get(`/api/v3/repos/acme/ledger/contents${path}?ref=${sha}`).reply(status, body)
    answer('', 200, [])
    answer('', 200, entries)
    answer('/docs/c%23', 200, entries.slice(0, 1))
    answer('/a.md', 200, { type: 'file' })
    answer('/none', 404, {})
    answer('/many', 200, Array(999).fill(entries[0]))
    answer('/full', 200, Array(1000).fill(entries[0]))
    answer('/odd', 200, [{ type: 'file' }])
    const base = await openBase(github, sha)
    expect(await base.entriesIn('')).toEqual([
      { name: 'a.md', kind: 'file' },
      { name: 'deep', kind: 'folder' },
      { name: 'l.md', kind: 'other' },
    ])
    expect(await base.entriesIn('docs/c#')).toEqual([{ name: 'a.md', kind: 'file' }])
    expect(await base.entriesIn('a.md')).toEqual([])
    expect(await base.entriesIn('none')).toEqual([])
    // GitHub says no more than a thousand names of a folder, and not that there are more.
    expect(await base.entriesIn('many')).toHaveLength(999)
    expect(await codesOf(() => base.entriesIn('full'))).toEqual(['FILE_UNREADABLE'])
    expect(await codesOf(() => base.entriesIn('odd'))).toEqual(['GITHUB_ANSWER'])
  })
})
