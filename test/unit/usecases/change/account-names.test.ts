// Names of accounts for whoever decides: GitHub's own answer for the id before the people file's word, and a difference between them told.
import { describe, expect, it } from 'vitest'
import type { Told } from '../../../../src/ci/github/repository-settings.ts'
import { sha256 } from '../../../../src/codes/encoding.ts'
import type { People } from '../../../../src/manifest/types.ts'
import { accountNames } from '../../../../src/usecases/change/account-names.ts'

const people = {
  people: [
    ['1001', 'ada'],
    ['1002', 'ben'],
  ].map(([id, githubLogin]) => ({ id, githubLogin })),
} as unknown as People
const told = (body: unknown, status = 200): Told => ({ status, isLimited: false, body, date: null })
const subject = (id: string) => sha256(id) as string

describe('the name of an account', () => {
  it('[SEAT-6] is what GitHub calls the id now, and one that the people file has otherwise is told', async () => {
    const asked: string[] = []
    const logins: Record<string, string> = { '/user/1001': 'Ada', '/user/1002': 'eve', '/user/7': 'zoe' }
    const ask = async (path: string) => {
      asked.push(path)
      return told({ id: Number(path.slice('/user/'.length)), login: logins[path] })
    }
    const namesOf = accountNames({ people, actorId: '7', ask })
    expect([...(await namesOf(['1001', '1002', '7', '1001'].map(subject))).values()]).toEqual([
      { words: 'Ada (id 1001)', isOtherwise: false },
      { words: 'eve (id 1002; manifests/people.yaml calls them ben)', isOtherwise: true },
      { words: 'zoe (id 7)', isOtherwise: false },
    ])
    await namesOf([subject('1001')])
    expect(asked).toEqual(['/user/1001', '/user/1002', '/user/7'])
  })

  it.each([
    ['nobody answers', async () => null],
    ['there is no such account', async () => told({}, 404)],
    ['another account is answered', async () => told({ id: 6, login: 'eve' })],
    ['the job has no token', null],
  ])('[SEAT-6] is the people file’s, and said so, where %s', async (_, ask) => {
    const names = await accountNames({ people, actorId: '7', ask })(['1001', '7', '9'].map(subject))
    expect([...names.values()].map(({ words, isOtherwise }) => [words, isOtherwise])).toEqual([
      ['ada (id 1001; the name is of manifests/people.yaml)', false],
      ['the account with the id 7', false],
      [`an account that manifests/people.yaml does not have (${sha256('9').slice(0, 12)})`, false],
    ])
  })

  it('[SEAT-6] is asked for of forty accounts at most', async () => {
    let asked = 0
    const many = {
      people: Array.from({ length: 1000 }, (_, n) => ({ id: `${n + 1}`, githubLogin: `p${n + 1}` })),
    } as unknown as People
    const ask = async () => {
      asked += 1
      return null
    }
    const names = await accountNames({ people: many, actorId: null, ask })(many.people.map(({ id }) => subject(id)))
    expect([asked, names.size]).toEqual([40, 1000])
  })
})
