// The commands that stop people, and the one that pins keys: what they take, and that they need a job's proof.
import { expect, it } from 'vitest'
import { quorateJson, settingsOf } from './support/command.ts'
import { useSandbox } from './support/sandbox.ts'

const sandbox = useSandbox()

it('[ID-12] [REG-4] quorate registry suspend and quorate keys sync have no proof outside of a job', async () => {
  const outside = await quorateJson(['registry', 'suspend', '--person', '1005', '--reason', 'x'], {
    env: settingsOf(sandbox(), 'door'),
  })
  expect([outside.exit, outside.codes]).toEqual([2, ['PROOF_UNAVAILABLE']])
  expect(outside.verdict.findings[0]?.remedy).toMatch(/^Run this in a GitHub job/)
  expect((await quorateJson(['keys', 'sync'], { env: settingsOf(sandbox(), 'door') })).codes).toEqual([
    'PROOF_UNAVAILABLE',
  ])
  const job = await sandbox().github.createJob({
    actor: 'ada',
    workflow: 'revoke.yml',
    environment: 'production-revoke',
    secrets: sandbox().secretsOf('revoke'),
  })
  const { ACTIONS_ID_TOKEN_REQUEST_URL: _, ...env } = job.env
  const without = await quorateJson(['registry', 'suspend', '--person', '1005', '--reason', 'x'], { env })
  expect([without.exit, without.codes]).toEqual([2, ['PROOF_UNAVAILABLE']])
})

it.each(['suspend', 'confirm'])(
  '[CLI-1] [REG-4] quorate registry %s takes a login or GitHub’s numeric id, and nothing else',
  async (command) => {
    const stop = (id: string) => quorateJson(['registry', command, '--person', id, '--reason', 'x'])
    for (const id of ['0', '01005', '1005 ', '-1', 'a b', 'ada@acme', '../ada', '']) {
      const { exit, codes } = await stop(id)
      expect([id, exit, codes]).toEqual([id, 64, ['USAGE']])
    }
    for (const person of ['1005', 'ada', 'Ada-L']) expect((await stop(person)).codes).toEqual(['PROOF_UNAVAILABLE'])
  },
)

it('[CLI-1] [REG-4] quorate registry revoke is about nobody but oneself', async () => {
  const revoke = (...more: string[]) => quorateJson(['registry', 'revoke', '--reason', 'x', ...more])
  expect((await revoke('--person', '1005')).exit).toBe(64)
  expect((await revoke()).codes).toEqual(['PROOF_UNAVAILABLE'])
})
