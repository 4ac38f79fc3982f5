// What is said when somebody is stopped: who by login and id, whether it was done, and what comes next (REG-4, ACT-2).
import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/report/verdict.ts'
import { dispatch } from './support/dispatch.ts'
import { useSandbox } from './support/sandbox.ts'

const sandbox = useSandbox()
const idOf = (login: string) => sandbox().people.people.find((person) => person.githubLogin === login)?.id ?? ''

async function stop(actor: string, mode: string, person?: string) {
  const inputs = { mode, reason: 'taken over', ...(person === undefined ? {} : { person }) }
  const job = { workflow: 'revoke.yml', environment: 'production-revoke', login: 'revoke' } as const
  const { exit, codes, outputs } = await dispatch(sandbox(), { actor, ...job, inputs })
  const { facts, findings, next = [] } = JSON.parse(outputs.verdict ?? '{}') as Verdict
  return { exit, codes, facts, findings, next }
}

describe('[ACT-2] [REG-4] whoever is stopped', () => {
  it('is nobody where it is refused, and is named as they were typed', async () => {
    const own = await stop('ada', 'suspend', idOf('ada'))
    expect([own.exit, own.codes]).toEqual([1, ['SUSPENSION_OF_YOURSELF']])
    expect(Object.keys(own.facts)).not.toContain('suspended')
    const nobody = await stop('ada', 'confirm', '6666')
    expect([nobody.codes, nobody.findings[0]?.observed]).toEqual([['NOBODY_TO_REVOKE'], '6666'])
    expect(Object.keys(nobody.facts)).not.toContain('revoked')
    const unknown = await stop('ada', 'suspend', 'mallory')
    expect([unknown.exit, unknown.codes]).toEqual([64, ['PERSON_UNKNOWN']])
    expect(unknown.findings[0]?.expected).toContain('tony')
    // No sha256 and no generated id stands where a person could.
    for (const { findings, facts } of [own, nobody, unknown])
      expect(JSON.stringify([findings, facts.suspended, facts.revoked])).not.toMatch(
        /[0-9a-f]{8}-[0-9a-f]{4}-|[0-9a-f]{64}/,
      )
  })

  it('is named by login and id when it is done, with what comes next', async () => {
    const tony = `tony (${idOf('tony')})`
    const suspended = await stop('ada', 'suspend', 'Tony')
    expect([suspended.exit, suspended.codes, suspended.facts.suspended]).toEqual([0, [], tony])
    expect(suspended.next).toEqual([
      expect.stringMatching(
        /^Another registered person confirms it before 20.*: gh workflow run revoke\.yml .*-f what=confirm -f person=Tony /,
      ),
    ])
    const confirmed = await stop('grace', 'confirm', idOf('tony'))
    expect([confirmed.exit, confirmed.codes, confirmed.facts.revoked]).toEqual([0, [], tony])
    expect(confirmed.facts).not.toHaveProperty('suspended by')
    expect(confirmed.next).toEqual([expect.stringContaining(`Take ${tony} out of manifests/people.yaml`)])
    const left = await stop('niklaus', 'revoke')
    expect([left.exit, left.facts.revoked]).toEqual([0, `niklaus (${idOf('niklaus')})`])
  })
})
