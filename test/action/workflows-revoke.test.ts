import { expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { rows } from './support/sandbox.ts'
import { dispatchWorkflow } from './workflows-runner.ts'
import { textOf, useWorkflows, without } from './workflows-sandbox.ts'

const { sandbox, settings, person, dispatch } = useWorkflows()

it('[REG-4] suspend, confirm and revoke: one stops somebody, another one makes it last, from this workflow and no other', async () => {
  const leaver = sandbox().people.people.find(({ githubLogin }) => githubLogin === person('content_owner'))
  const inputs = { what: 'suspend', person: leaver?.id ?? '', reason: 'account taken over' }
  const asked = { actor: person('operator'), inputs }
  const stopped = () =>
    rows(
      sandbox(),
      `select provider_subject_sha256 as id, quorate.human_state(h) as state from qt001_cp.human_identity_registry as h
       where quorate.human_state(h) is not null order by state`,
    )
  const stranger = await dispatch('revoke.yml', { actor: 'mallory', inputs })
  expect([stranger.exit, stranger.codes]).toEqual([1, ['IDENTITY_UNKNOWN']])
  const unproved = await dispatch('revoke.yml', asked, { edit: without('  id-token: write\n') })
  expect([unproved.exit, unproved.codes]).toEqual([2, ['PROOF_UNAVAILABLE']])
  const copied = { file: 'registry.yml', text: textOf('revoke.yml'), ...asked }
  const elsewhere = await dispatchWorkflow(sandbox(), settings(), copied)
  expect([elsewhere.exit, elsewhere.codes]).toEqual([1, ['CLAIM_WORKFLOW']])
  expect(await stopped()).toEqual([])

  const done = await dispatch('revoke.yml', asked)
  expect([done.exit, done.codes]).toEqual([0, []])
  expect(await stopped()).toEqual([{ id: sha256(inputs.person), state: 'IDENTITY_SUSPENDED' }])
  const third = { actor: leaver?.githubLogin ?? '', inputs: { ...inputs, person: '1009' } }
  const late = await dispatch('revoke.yml', third)
  expect([late.exit, late.codes]).toEqual([1, ['IDENTITY_SUSPENDED']])
  const alone = await dispatch('revoke.yml', { ...asked, inputs: { ...inputs, what: 'confirm' } })
  expect([alone.exit, alone.codes]).toEqual([1, ['CONFIRM_SECOND_PERSON']])
  const second = { actor: person('product_lead'), inputs: { ...inputs, what: 'confirm' } }
  expect((await dispatch('revoke.yml', second)).codes).toEqual([])
  expect(await stopped()).toEqual([{ id: sha256(inputs.person), state: 'IDENTITY_STALE' }])

  const oneself = { actor: person('approver'), inputs: { what: 'revoke', reason: 'I leave' } }
  expect((await dispatch('revoke.yml', oneself)).codes).toEqual([])
  expect(await stopped()).toHaveLength(2)
})
