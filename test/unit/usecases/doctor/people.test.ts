import { describe, expect, it } from 'vitest'
import type { Told } from '../../../../src/ci/github/repository-settings.ts'
import type { People } from '../../../../src/manifest/types.ts'
import { peopleChecks } from '../../../../src/usecases/doctor/people.ts'

const known = Array.from({ length: 51 }, (_, index) => ({ githubLogin: `u${index}`, id: String(1000 + index) }))
const some = (count: number) => ({ people: known.slice(0, count) }) as unknown as People

/** The state of the check of ids, where GitHub answers like this for every login. */
async function stateOf(count: number, body: (id: number) => unknown): Promise<string | undefined> {
  const ask = async (path: string): Promise<Told> => ({
    status: 200,
    isLimited: false,
    body: body(1000 + Number(path.slice(8))),
    date: null,
  })
  return (await peopleChecks(ask, some(count))).find(({ id }) => id === 'PEOPLE_IDS')?.state
}

describe('the doctor’s look at people', () => {
  it('[CLI-1] is content with fifty that GitHub knows by these ids, and says of more that it did not ask', async () => {
    expect(await stateOf(50, (id) => ({ id, type: 'User' }))).toBe('ok')
    expect(await stateOf(51, (id) => ({ id, type: 'User' }))).toBe('unknown')
    expect(await stateOf(51, (id) => ({ id: id + 1, type: 'User' }))).toBe('fail')
  })

  it.each([null, 'x', [], {}, { id: 1 }])('[ACT-3] takes %j for no answer', async (body) => {
    expect(await stateOf(2, () => body)).toBe('unknown')
  })
})
