import { calculateJwkThumbprint } from 'jose'
import { describe, expect, it } from 'vitest'
import { rows } from './support/sandbox.ts'
import { type How, useWorkflows, without } from './workflows-sandbox.ts'

const { sandbox, person, dispatch, gate } = useWorkflows()

describe('keys.yml', () => {
  const keys = (how?: How, reusable = gate()) => dispatch('keys.yml', { actor: person('operator'), reusable }, how)
  const pinned = async () => {
    const [row] = await rows<{ kids: string[] }>(
      sandbox(),
      'select array_agg(kid order by kid) as kids from qt001_cp.issuer_key',
    )
    return row?.kids
  }

  it('[KEY-1] pin a new key in a job whose token a pinned key signed', async () => {
    const { issuer, rogue: next } = sandbox().github.keys
    const none = await keys()
    expect([none.exit, none.stdout]).toEqual([0, expect.stringMatching(/^added {2}0$/m)])
    expect(await pinned()).toEqual([issuer.kid])
    const heal = sandbox().github.fault({
      path: /\.well-known\/jwks$/,
      status: 200,
      body: { keys: [issuer.jwk, next.jwk] },
    })
    const added = await keys()
    heal()
    expect([added.exit, added.stdout]).toEqual([0, expect.stringMatching(/^added {2}1$/m)])
    expect(await pinned()).toEqual([issuer.kid, next.kid].sort())
    const told = [issuer, next].map(async ({ kid, jwk }) => `${kid} ${await calculateJwkThumbprint(jwk)}`)
    expect(added.stdout).toContain(`\nkeys  ${(await Promise.all(told)).sort().join(', ')}\n`)
  })

  it('[KEY-1] [ID-5] pin nothing from another commit, from another ref, or without the pinned workflow', async () => {
    const before = await pinned()
    const moved = await keys({}, gate('1'.repeat(40)))
    expect([moved.exit, moved.codes]).toEqual([1, ['CLAIM_WORKFLOW_SHA']])
    const branch = await keys({ edit: (text) => text.replace(/@0{40}/, '@refs/heads/main') })
    expect([branch.exit, branch.codes]).toEqual([1, ['CLAIM_WORKFLOW']])
    const inlined = { actor: person('operator') }
    const own = await dispatch('keys-pinned.yml', inlined, {
      edit: (text) => text.replace(/ {2}workflow_call:\n( {4}.*\n)*/, '  workflow_dispatch:\n'),
    })
    expect([own.exit, own.codes]).toEqual([1, ['CLAIM_WORKFLOW', 'CLAIM_WORKFLOW_SHA']])
    expect(await pinned()).toEqual(before)
  })

  it('[PRV-5] pass no secret that is not declared, and get no token without the caller’s permission', async () => {
    const more = (text: string) => text.replace(/^ +secrets: inherit.*$/m, '    secrets:\n      OTHER: x')
    await expect(keys({ edit: more })).rejects.toThrow('unexpected secret: OTHER')
    const alone = await keys({ edit: (text) => text.replace(/^ +secrets: inherit.*\n/m, '') })
    expect([alone.exit, alone.codes]).toEqual([2, ['ENV_MISSING']])
    const edit = without('  id-token: write\n')
    await expect(keys({ edit })).rejects.toThrow('id-token: write is requested')
  })
})
