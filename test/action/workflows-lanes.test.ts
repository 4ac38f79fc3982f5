import { beforeAll, describe, expect, it } from 'vitest'
import { type How, useWorkflows, without } from './workflows-sandbox.ts'

const { settings, person, dispatch, signed } = useWorkflows()
const approved = () => [{ user: person('reviewer'), state: 'approved' as const }]
const cut = (change: string, how?: How) =>
  dispatch('cut.yml', { actor: person('operator'), inputs: { change }, approvals: approved() }, how)

describe('cut.yml, changed in one thing,', () => {
  // None of these spends it.
  let change: string
  beforeAll(async () => {
    change = await signed()
  })

  it('[GATE-1] cuts nothing without `id-token: write`', async () => {
    const told = await cut(change, { edit: without('  id-token: write\n') })
    expect([told.exit, told.codes]).toEqual([2, ['PROOF_UNAVAILABLE']])
  })

  it('[ID-6] cuts nothing without `actions: read`: the approvals cannot be read', async () => {
    const told = await cut(change, { edit: without('  actions: read\n') })
    expect([told.exit, told.codes]).toEqual([2, ['GITHUB_FORBIDDEN']])
  })

  it('[PRV-5] finds no secret without the environment that holds it', async () => {
    const told = await cut(change, { edit: without('    environment: production-cut\n') })
    expect([told.exit, told.codes]).toEqual([2, ['ENV_MISSING']])
  })

  it('[ID-5] cuts nothing without the environment, wherever the secrets lie', async () => {
    const everywhere = { ...settings(), secrets: settings().environments['production-cut'] ?? {} }
    const told = await cut(change, { edit: without('    environment: production-cut\n'), kept: everywhere })
    expect([told.exit, told.codes]).toEqual([1, ['CLAIM_ENVIRONMENT']])
  })

  it('[ID-6] cuts nothing in an environment whose name is mistyped: GitHub makes it, without rules', async () => {
    const kept = { ...settings(), environments: { 'production-cutt': settings().environments['production-cut'] ?? {} } }
    const told = await cut(change, { edit: (text) => text.replace('production-cut\n', 'production-cutt\n'), kept })
    expect([told.exit, told.codes]).toEqual([1, ['CLAIM_ENVIRONMENT']])
  })
})

it('[LAN-3] [LAN-4] cut.yml and verify.yml cut with the reviewer’s approval, and verify by somebody else', async () => {
  const change = await signed()
  const done = await cut(change)
  expect([done.exit, done.codes]).toEqual([0, []])
  const inputs = { change: done.outputs['verify-change'] ?? '' }
  const asked = { actor: person('verifier'), inputs, approvals: approved() }
  const unproved = await dispatch('verify.yml', asked, { edit: without('    environment: production-verify\n') })
  expect([unproved.exit, unproved.codes]).toEqual([2, ['ENV_MISSING']])
  const verified = await dispatch('verify.yml', asked)
  expect([verified.exit, verified.codes]).toEqual([0, []])
  const anew = await dispatch('open.yml', { actor: person('content_owner'), inputs: { change } })
  expect([anew.exit, anew.codes]).toEqual([0, []])
  const again = { ...asked, inputs: { change: anew.outputs.change ?? '' } }
  expect((await dispatch('verify.yml', again)).exit).toBe(0)
})
