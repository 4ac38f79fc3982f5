import { expect, it } from 'vitest'
import { cutSigners } from '../../src/sandbox/jobs.ts'
import { rows } from './support/sandbox.ts'
import { textOf, useWorkflows, without } from './workflows-sandbox.ts'

const { sandbox, person, dispatch, opened, signed } = useWorkflows()

it('[SEAT-1] open a change, with GitHub’s token; without `id-token: write` there is no proof', async () => {
  const asked = { actor: person('operator'), inputs: { plan: 'docs' } }
  const unproved = await dispatch('open.yml', asked, { edit: without('  id-token: write\n') })
  expect([unproved.exit, unproved.codes]).toEqual([2, ['PROOF_UNAVAILABLE']])
  const proved = await dispatch('open.yml', asked)
  expect([proved.exit, proved.codes]).toEqual([0, []])
})

it('[ID-12] take each seat for whoever dispatched', async () => {
  const [[role, login] = ['', '']] = cutSigners(sandbox())
  const change = await opened()
  const inputs = { change, role }
  const unproved = await dispatch('signoff.yml', { actor: login, inputs }, { edit: without('  id-token: write\n') })
  expect([unproved.exit, unproved.codes]).toEqual([2, ['PROOF_UNAVAILABLE']])
  for (const [role, login] of cutSigners(sandbox())) {
    const told = await dispatch('signoff.yml', { actor: login, inputs: { change, role } })
    expect([role, told.exit, told.codes]).toEqual([role, 0, []])
  }
})

it('[SEAT-2] leave a seat by the same workflow, and take it again', async () => {
  const [[role, login] = ['', '']] = cutSigners(sandbox())
  const inputs = { change: await signed(), role }
  const left = await dispatch('signoff.yml', { actor: login, inputs: { ...inputs, mode: 'leave' } })
  expect([left.exit, left.codes]).toEqual([0, []])
  const again = await dispatch('signoff.yml', { actor: login, inputs })
  expect([again.exit, again.codes]).toEqual([0, []])
  await expect(dispatch('signoff.yml', { actor: login, inputs: { ...inputs, mode: 'cut' } })).rejects.toThrow(
    'not a choice: mode',
  )
})

it('[ID-14] take a seat by a file that calls another repository’s, which gets inputs, permissions and secrets', async () => {
  const [[role, login] = ['', '']] = cutSigners(sandbox())
  const change = await signed()
  const asked = (mode: string) => ({ actor: login, inputs: { change, role, mode }, reusable })
  const reusable = () => ({ text: textOf('signoff-pinned.yml'), sha: '0'.repeat(40) })
  // The sample policy pins nothing: from another repository it is another workflow.
  const foreign = await dispatch('signoff-caller.yml', asked('leave'))
  expect([foreign.exit, foreign.codes]).toEqual([1, ['CLAIM_WORKFLOW']])
  const named = (text: string) =>
    text.replace(/uses: GATE.*/, 'uses: acme/ledger/.github/workflows/signoff.yml@refs/heads/main')
  for (const mode of ['leave', 'signoff']) {
    const told = await dispatch('signoff-caller.yml', asked(mode), { edit: named })
    expect([mode, told.exit, told.codes]).toEqual([mode, 0, []])
  }
  const bare = (text: string) => named(text).replace(/^ +with:\n( {6}.*\n)+/m, '')
  await expect(dispatch('signoff-caller.yml', asked('leave'), { edit: bare })).rejects.toThrow('required input: mode')
  const unable = (text: string) => without('  id-token: write\n')(named(text))
  await expect(dispatch('signoff-caller.yml', asked('leave'), { edit: unable })).rejects.toThrow('id-token: write is')
})

it('[APR-7] withdraw a change by the same workflow', async () => {
  const inputs = { change: await opened(), mode: 'withdraw' }
  const [[, login] = ['', '']] = cutSigners(sandbox())
  const others = await dispatch('signoff.yml', { actor: login, inputs })
  expect([others.exit, others.codes]).toEqual([1, ['CHANGE_NOT_YOURS']])
  const own = await dispatch('signoff.yml', { actor: person('operator'), inputs })
  expect([own.exit, own.codes, JSON.parse(own.outputs.verdict ?? '{}').can_proceed]).toEqual([0, [], 'NO'])
  const late = await dispatch('signoff.yml', {
    actor: login,
    inputs: { change: inputs.change, role: 'content_owner' },
  })
  expect([late.exit, late.codes.includes('ACTIVATION_CLOSED')]).toEqual([1, true])
})

it('[EV-4] say by the same workflow that the secrets of an environment were replaced; without the permission nothing is said', async () => {
  const links = () =>
    rows(
      sandbox(),
      `select body::jsonb -> 'github_environment' as of from qt001_cp.evidence_registry where kind like 'ENVIRONMENT_%'`,
    )
  const inputs = { mode: 'rotated', 'github-environment': 'production-cut', reason: 'somebody left' }
  const asked = { actor: person('tech_lead'), inputs }
  const unproved = await dispatch('signoff.yml', asked, { edit: without('  id-token: write\n') })
  expect([unproved.exit, unproved.codes, await links()]).toEqual([2, ['PROOF_UNAVAILABLE'], []])
  const bare = await dispatch('signoff.yml', { ...asked, inputs: { ...inputs, 'github-environment': '' } })
  expect([bare.exit, bare.codes]).toEqual([64, ['USAGE']])
  const done = await dispatch('signoff.yml', asked)
  expect([done.exit, done.codes, await links()]).toEqual([0, [], [{ of: 'production-cut' }]])
  const unknown = await dispatch('signoff.yml', { ...asked, inputs: { ...inputs, 'github-environment': 'prod' } })
  expect([unknown.exit, unknown.codes]).toEqual([1, ['ENVIRONMENT_NOT_NAMED']])
})

it('[APR-9] hold, join and lift by the same workflow, a change or an action; what is written as the reason is no command', async () => {
  const change = await opened()
  const said = (inputs: Record<string, string>, ...roles: string[]) =>
    dispatch('signoff.yml', { actor: person(...roles), inputs: { reason: '::error::wrong export', ...inputs } })
  const endings = async (told: Promise<Awaited<ReturnType<typeof said>>>) => {
    const { exit, codes } = await told
    return [exit, ...codes]
  }
  expect(await endings(said({ mode: 'hold', change }, 'operator'))).toEqual([1, 'HOLD_NOT_A_SEAT'])
  expect(await endings(said({ mode: 'hold-lift', change }, 'approver'))).toEqual([1, 'HOLD_UNKNOWN'])
  expect(await endings(said({ mode: 'hold', change, act: 'CUT' }, 'tech_lead'))).toEqual([64, 'USAGE'])
  expect(await endings(said({ mode: 'hold', change, reason: '' }, 'tech_lead'))).toEqual([64, 'USAGE'])
  const held = await said({ mode: 'hold', change }, 'tech_lead')
  expect([held.exit, held.codes, held.stdout.match(/^::error/gm)]).toEqual([0, [], null])
  expect(held.outputs.verdict).toContain('mode=hold-lift')
  expect(await endings(said({ mode: 'hold-join', change }, 'approver'))).toEqual([0])
  expect(await endings(said({ mode: 'hold-lift', change }, 'product_lead'))).toEqual([0])
  expect(await endings(said({ mode: 'hold', act: 'KEY_CHANGE' }, 'tech_lead'))).toEqual([1, 'HOLD_NOT_POSSIBLE'])
  expect(await endings(said({ mode: 'hold', act: 'DEPLOY' }, 'tech_lead'))).toEqual([0])
})

it('[ACT-1] are dispatched only with the inputs that they name, each required one given', async () => {
  await expect(dispatch('cut.yml', { actor: person('operator') })).rejects.toThrow('required input: change')
  const asked = { actor: person('operator'), inputs: { change: 'Q-00000000', role: 'tech_lead' } }
  await expect(dispatch('cut.yml', asked)).rejects.toThrow('unexpected inputs: role')
})
