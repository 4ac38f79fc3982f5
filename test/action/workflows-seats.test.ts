// A seat with a key of its own by the shipped workflows: opened, signed, registered, confirmed by its holder, listed (APR-6).
import { randomUUID } from 'node:crypto'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { audienceOf, type Statement } from '../../src/codes/statement.ts'
import { cutSigners } from '../../src/sandbox/jobs.ts'
import { keyStatement } from '../../src/seats/approval.ts'
import { moment } from '../support/moment.ts'
import { makeSeat } from '../support/seat-devices.ts'
import { quorate, quorateJson, settingsOf } from './support/command.ts'
import { rows } from './support/sandbox.ts'
import { useWorkflows } from './workflows-sandbox.ts'

const { sandbox, person, dispatch } = useWorkflows()

it('[APR-1] [APR-6] [REG-4] is registered by others, and counts once its holder confirmed the digest of their device', async () => {
  const [signer = ''] = cutSigners(sandbox()).map(([, login]) => login)
  const { id: custodian = '' } = sandbox().people.people.find(({ githubLogin }) => githubLogin === signer) ?? {}
  const [ledger] = await rows<{ ledger_id: string }>(sandbox(), 'select ledger_id from qt001_cp.ledger')
  const ledgerId = ledger?.ledger_id ?? ''
  const device = makeSeat('passkey', { seat: 'president', custodian, ledgerId })
  const workspace = `${sandbox().workspace}-seats`
  await cp(sandbox().workspace, workspace, { recursive: true })
  try {
    await mkdir(join(workspace, 'manifests/seats'))
    await writeFile(join(workspace, 'manifests/seats/president.json'), device.enrolmentFile())
    const document = { v: 1, register: ['manifests/seats/president.json'] }
    await writeFile(join(workspace, 'manifests/seats.json'), JSON.stringify(document))
    const act = { act: 'SEAT_REGISTER', document: 'manifests/seats.json' }

    const own = await dispatch('open.yml', { actor: signer, inputs: act, workspace })
    expect([own.exit, own.codes]).toEqual([1, ['SEAT_CUSTODIAN_ACTS']])
    const opened = await dispatch('open.yml', { actor: person('operator'), inputs: act, workspace })
    expect([opened.exit, opened.codes]).toEqual([0, []])
    const change = opened.outputs.change ?? ''
    for (const [role, login] of cutSigners(sandbox())) {
      const told = await dispatch('signoff.yml', { actor: login, inputs: { change, role }, workspace })
      expect([role, told.exit, told.codes]).toEqual([role, 0, []])
      expect(told.stdout).toContain(`president has the digest ${device.digest}`)
    }
    const done = await dispatch('registry.yml', { actor: person('operator'), inputs: { change }, workspace })
    expect([done.exit, done.codes]).toEqual([0, []])
    expect(done.stdout).toContain(`registered president ${device.digest}, to be confirmed by the holders`)
  } finally {
    await rm(workspace, { recursive: true, force: true })
  }

  const said = { mode: 'seat-confirm', seat: 'president' }
  const confirm = (actor: string, inputs: object) => dispatch('signoff.yml', { actor, inputs: { ...said, ...inputs } })
  const ended = async (told: ReturnType<typeof confirm>) => [(await told).exit, (await told).codes]
  expect(await ended(confirm(signer, {}))).toEqual([64, ['USAGE']])
  expect(await ended(confirm(person('operator'), { 'seat-digest': device.digest }))).toEqual([1, ['SEAT_NOT_YOURS']])
  expect(await ended(confirm(signer, { 'seat-digest': sha256('x') }))).toEqual([1, ['SEAT_DIGEST_DIFFERS']])
  expect(await ended(confirm(signer, { 'seat-digest': device.digest }))).toEqual([0, []])
  expect(await ended(confirm(signer, { mode: 'seat-drill' }))).toEqual([64, ['USAGE']])

  const env = settingsOf(sandbox(), 'door')
  const { verdict } = await quorateJson(['seat', 'list'], { env, cwd: sandbox().workspace })
  expect([verdict.outcome, verdict.facts.seats]).toEqual(['pass', '1'])
  const listed = await quorate(['seat', 'list'], { env, cwd: sandbox().workspace })
  expect(listed.stdout).toMatch(
    new RegExp(`president +human +passkey +${signer} +active +2030\\S+ +never +${device.digest}`),
  )

  // What the key signed, any job of the door hands in.
  const [subject, notAfter] = [randomUUID(), moment(600)]
  const request = JSON.stringify({ request_id: subject, seat: 'president', not_after: notAfter })
  const statement: Statement = { purpose: 'seat-drill', ledgerId, subject, notAfter, asked: [sha256(request)] }
  const approval = device.approve(audienceOf(keyStatement(statement, { ...device, generation: 0 })))
  const drill = (inputs: object) => confirm(person('operator'), { mode: 'seat-drill', ...inputs })
  expect(await ended(drill({ approval }))).toEqual([64, ['USAGE']])
  expect(await ended(drill({ approval, request: request.replace('president', 'president2') }))).toEqual([
    ...[1, ['SEAT_PROOF_REFUSED']],
  ])
  expect(await ended(drill({ approval, request }))).toEqual([0, []])
  expect(await ended(drill({ approval, request }))).toEqual([1, ['SEAT_PROOF_REPLAYED']])
  expect(await ended(confirm(signer, { mode: 'seat-end', reason: 'lost' }))).toEqual([0, []])
})
