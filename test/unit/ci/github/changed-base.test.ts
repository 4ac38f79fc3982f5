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
})
