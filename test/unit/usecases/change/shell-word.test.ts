// Lines that people run in a shell, of names that a packet file or a policy says: each name stays one word.
import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { expandEnvironment } from '../../../../src/manifest/expand/expand.ts'
import { readPolicyInForce } from '../../../../src/manifest/policy-in-force.ts'
import type { Gate } from '../../../../src/postgres/read-gate.ts'
import { dispatch, shellWord } from '../../../../src/usecases/change/seat-steps.ts'
import { environment } from '../../manifest/environment.ts'

/** What a shell makes of a line behind a command that only tells its words. */
const wordsOf = (line: string) =>
  spawnSync('sh', ['-c', `printf '%s\\n' ${line}`], { encoding: 'utf8' })
    .stdout.split('\n')
    .slice(0, -1)

it.each(["it's", '$(id)', '`id`', 'a;id', 'a b', '"', '\\', '<why>;id', "'; id; '", '"<why>";id'])(
  '[APR-8] %s is one word of a shell',
  (text) => expect(wordsOf(shellWord(text))).toEqual([text]),
)

it('a plain word and a place to fill in stay as they are', () => {
  for (const text of ['Q-1234ABCD', 'sha256:ab', '"<why>"', '<succeeded|failed>']) expect(shellWord(text)).toBe(text)
})

it('[APR-8] a packet file with a policy of its own runs nothing on the approver’s device', () => {
  const { bytes } = expandEnvironment(environment())
  const job = { jobWorkflowRef: '.github/workflows/a.yml;touch x@y', jobWorkflowSha: null, ref: 'refs/heads/$(id)' }
  const policy = readPolicyInForce(bytes, 'manifest')
  const scopes = new Map([...policy.scopes].map(([name, scope]) => [name, { ...scope, job: { ...scope.job, ...job } }]))
  const gate = { policy: { ...policy, scopes } } as unknown as Gate
  const words = wordsOf(dispatch(gate, 'signoff', { role: '`id`', approval: '{"v":1}' }))
  expect(words.slice(3)).toEqual([
    ...['a.yml;touch x', '--repo', 'acme/ledger', '--ref', '$(id)'],
    ...['-f', 'role=`id`', '-f', 'approval={"v":1}'],
  ])
})
