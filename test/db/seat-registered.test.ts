// What becomes of a registered seat: unconfirmed, judged again, one of two, ended by a quorum, and never edited (APR-6, REG-4).
import { createHmac, randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { audienceOf } from '../../src/codes/statement.ts'
import { approvalText, keyStatement } from '../../src/seats/approval.ts'
import { possessionOf } from '../../src/seats/enrolment.ts'
import { callGate, callJson } from '../support/call-gate.ts'
import { epoch, govern, openGoverned, readyGoverned } from '../support/governance.ts'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'
import { moment } from '../support/moment.ts'
import { ID } from '../support/people.ts'
import { alsoOfClass, noLongerOfClass, tryCall, tryStatement } from '../support/plant.ts'
import { callSeat, enrolmentOf, putSecret, registerSeat, seatRegister } from '../support/registered-seats.ts'
import { makeSeat, type SeatDevice } from '../support/seat-devices.ts'
import { carryOut } from '../support/stopping.ts'

const ledger = useLedger()
const made = (sort: SeatDevice['sort'], seat: string, custodian: string) =>
  makeSeat(sort, { ledgerId: ledger().gate.ledger.ledgerId, seat, custodian })
const open = (document: string) => tryCall(openGoverned(ledger(), 'SEAT_REGISTER', document, { actor: ID.reviewer }))
const filtered = (code: string) =>
  ['quorate.enrolment_findings(jsonb, uuid[])', 'where f.holds', `where f.holds and f.code <> '${code}'`] as const
const ending = (...lines: readonly object[]) => seatRegister([], lines)

let [taken, honest]: SeatDevice[] = []
const device = (which: SeatDevice | undefined) => which as SeatDevice
beforeAll(async () => {
  taken = made('rsa', 'taken', ID.council)
  await registerSeat(ledger(), taken)
  honest = made('ssh', 'president', ID.product_lead2)
})

const states = () =>
  ledger().value<Record<string, string>>(
    `(select jsonb_object_agg(s ->> 'seat', s ->> 'state') from jsonb_array_elements(quorate.seats()) as s)`,
  )
const carriedOut = async (document: string) =>
  tryCall(govern(ledger(), await readyGoverned(ledger(), 'SEAT_REGISTER', document)))

describe('[APR-6] [REG-4] a seat that was registered', () => {
  it('is unconfirmed, listed for all without a key, and raises no epoch', async () => {
    const before = await epoch(ledger())
    expect(await carriedOut(seatRegister([enrolmentOf(device(honest))]))).toEqual(['done'])
    expect([await epoch(ledger()), await states()]).toEqual([before, { taken: 'active', president: 'unconfirmed' }])
    const listed = await callJson(ledger().door, 'quorate.seats', [])
    expect((listed as unknown as object[])[0]).toEqual({
      ...{ seat: 'president', type: 'human', sort: 'ssh', custodian: sha256(ID.product_lead2) },
      ...{ sha256: device(honest).digest, state: 'unconfirmed', valid_until: '2030-01-01T00:00:00Z' },
      ...{ drilled_at: null, user_verified: false },
    })
    const [evidence] = await ledger().superuser.query<{ body: string }>(
      `select body from qt001_cp.evidence_registry where kind = 'SEATS' and activation_id is not null`,
    )
    expect(JSON.parse(evidence?.body as string).registered).toEqual([
      { seat: 'president', sort: 'ssh', sha256: device(honest).digest, custodian: sha256(ID.product_lead2) },
    ])
  })

  it('is not registered twice, also where its end is beside it', async () => {
    const again = seatRegister([enrolmentOf(device(honest))], [{ seat: 'president', reason: 'again' }])
    expect(await open(again)).toEqual(['blocked', 'SEAT_REGISTERED_BEFORE'])
    const guard = filtered('SEAT_REGISTERED_BEFORE')
    expect(await withGuardOut(ledger(), ...guard, () => open(again))).toEqual(['done'])
  })

  it('is judged once more when it is carried out, by who does it too', async () => {
    const operators = made('ssh', 'operators', ID.operator)
    await alsoOfClass(ledger(), ID.operator, 'tech_lead')
    const document = seatRegister([enrolmentOf(operators)])
    const { code } = await openGoverned(ledger(), 'SEAT_REGISTER', document, { actor: ID.reviewer })
    await ledger().signAll(code as string)
    const act = () => tryCall(govern(ledger(), code as string))
    expect(await act()).toEqual(['blocked', 'SEAT_CUSTODIAN_ACTS'])
    expect(await withGuardOut(ledger(), ...filtered('SEAT_CUSTODIAN_ACTS'), act)).toEqual(['done'])
    await noLongerOfClass(ledger(), ID.operator, 'tech_lead')
    await carryOut(ledger(), 'SEAT_REGISTER', ending({ seat: 'operators', reason: 'test' }))
  })

  it('is one of two that were opened for one person, also where both are carried out at once', async () => {
    const names = ['first', 'other']
    const codes: string[] = []
    for (const seat of names) {
      const text = seatRegister([enrolmentOf(made('ssh', seat, ID.council3))])
      codes.push(await readyGoverned(ledger(), 'SEAT_REGISTER', text))
    }
    const sessions = [await ledger().as('quorate_door'), await ledger().as('quorate_door')] as const
    let preflights = 0
    const bothReady = Promise.withResolvers<void>()
    const between = () => {
      preflights += 1
      if (preflights === codes.length) bothReady.resolve()
      return bothReady.promise
    }
    const acts = codes.map((code, at) => tryCall(govern(ledger(), code, { as: sessions[at as 0 | 1], between })))
    expect((await Promise.all(acts)).toSorted()).toEqual([['done'], ['refused', 'SEAT_CUSTODIAN_TAKEN']])
    expect(Object.keys(await states()).filter((seat) => names.includes(seat))).toHaveLength(1)
  })
})

describe('[APR-6] [EV-4] [KEY-2] a quorum ends a seat', () => {
  it('at once, raises the epoch, and another person may have its name', async () => {
    const before = Number(await epoch(ledger()))
    const successor = made('ssh', 'taken', ID.council2)
    const document = seatRegister([enrolmentOf(successor)], [{ seat: 'taken', reason: 'left the council' }])
    const drill = () => tryCall(callSeat(ledger(), 'seat-drill', device(taken)))
    expect([await drill(), await carriedOut(document)]).toEqual([['done'], ['done']])
    expect(await drill()).toEqual(['refused', 'SEAT_PROOF_REFUSED'])
    expect([Number(await epoch(ledger())) - before, (await states()).taken]).toEqual([1, 'unconfirmed'])
  })

  it('and says later that others had its key, by its digest: what it proved since then falls', async () => {
    const state = () =>
      ledger().value<string>(
        `(select quorate.proof_state(p.proof_id, p.audience) from qt001_cp.proof as p where p.purpose = 'seat-drill')`,
      )
    const line = { seat: 'taken', seat_sha256: device(taken).digest, reason: 'stolen' }
    expect([await open(ending(line)), await state()]).toEqual([['blocked', 'SEAT_UNKNOWN'], 'authentic'])
    await carryOut(ledger(), 'SEAT_REGISTER', ending({ ...line, compromised_since: moment(-3600) }))
    expect([await state(), (await states()).taken]).toEqual(['compromised', 'unconfirmed'])
    expect(await open(ending({ ...line, compromised_since: moment(-60) }))).toEqual(['blocked', 'SEAT_SINCE_REFUSED'])
  })
})

describe('[APR-3] the enrolment file of a secret', () => {
  it('holds no proof of it: whoever reads both could prove it as its holder', async () => {
    const secret = made('secret', 'vault', ID.tech_lead2)
    const whole = JSON.parse(secret.enrolmentFile())
    const { enrolment_id: enrolmentId, register_by: registerBy, custody } = whole
    const enrolled = possessionOf({ document: secret.document, enrolmentId, registerBy, custody })
    const exposed = { ...whole, possession: secret.sign(enrolled) }
    const document = seatRegister([exposed])
    expect(await open(document)).toEqual(['blocked', 'SEAT_SECRET_EXPOSED'])
    expect(await open(seatRegister([enrolmentOf(secret)]))).toEqual(['done'])

    /** Proves the seat with what is in its file and in the table, and what anybody may ask for. */
    const asThief = async () => {
      await carryOut(ledger(), 'SEAT_REGISTER', document)
      await putSecret(ledger(), secret)
      await callSeat(ledger(), 'seat-confirm', secret, { actor: ID.tech_lead2 })
      const stored = Buffer.from((secret.secretHash as string).split('$')[5] as string, 'base64')
      const over = (text: string, nonce: string) => createHmac('sha256', stored).update(`${text},${nonce}`).digest()
      const xor = (left: Buffer, right: Buffer) => Buffer.from(left.map((byte, at) => byte ^ (right[at] as number)))
      const clientKey = xor(
        Buffer.from((exposed.possession as { proof: string }).proof, 'base64url'),
        over(enrolled, ''),
      )
      const request = { request_id: randomUUID(), seat: 'vault', not_after: moment(600) }
      const text = JSON.stringify(request)
      const of = { ledgerId: ledger().gate.ledger.ledgerId, subject: request.request_id, notAfter: request.not_after }
      const asked = { purpose: 'seat-drill' as const, ...of, asked: [sha256(text)] }
      const statement = audienceOf(keyStatement(asked, { ...secret, generation: 0 }))
      const challenge = await callJson(ledger().door, 'quorate.seat_challenge', ['vault', statement])
      const proof = xor(clientKey, over(statement, challenge?.nonce as string)).toString('base64url')
      const approval = approvalText({ seat: 'vault', sort: 'secret', generation: 0, members: { proof } })
      return callGate(ledger().door, 'quorate.drill_seat', [text, approval])
    }
    expect(await withGuardOut(ledger(), ...filtered('SEAT_SECRET_EXPOSED'), () => tryCall(asThief()))).toEqual(['done'])
  })
})

describe('[APR-3] what a secret is proved against', () => {
  it('is put by its holder once it is registered, and is in no file of the checkout', async () => {
    const secret = made('secret', 'safe', ID.content_owner2)
    const put = (seat: string, text: string) =>
      tryStatement(callJson(ledger().door, 'quorate.put_seat_secret', [seat, text]))
    const own = secret.secretHash as string
    expect(secret.enrolmentFile()).not.toContain(own)
    expect(await put('safe', own)).toEqual(['refused', 'SEAT_SECRET_OTHER'])
    await carryOut(ledger(), 'SEAT_REGISTER', seatRegister([enrolmentOf(secret)]))
    const confirm = () => tryCall(callSeat(ledger(), 'seat-confirm', secret, { actor: ID.content_owner2 }))
    expect(await confirm()).toEqual(['blocked', 'SEAT_SECRET_MISSING'])
    const other = made('secret', 'safe', ID.content_owner2).secretHash as string
    expect(await put('safe', other)).toEqual(['refused', 'SEAT_SECRET_OTHER'])
    expect(await put('other', own)).toEqual(['refused', 'SEAT_SECRET_OTHER'])
    for (const weak of [own.replace('t=3', 't=1'), `${own}$`, '', 'x'.repeat(300)])
      expect(await put('safe', weak)).toEqual(['refused', 'CALL_MALFORMED'])
    expect([await put('safe', own), await put('safe', own)]).toEqual([['done'], ['done']])
    expect(await confirm()).toEqual(['done'])
    expect(await tryCall(callSeat(ledger(), 'seat-drill', secret))).toEqual(['done'])
    expect(
      await tryStatement(
        ledger().superuser.query(`update qt001_cp.seat_credential set secret_hash = null where seat_key = 'safe'`),
      ),
    ).toEqual(['refused', 'APPEND_ONLY'])
  })
})

describe('[REG-4] what was registered of a seat', () => {
  it('changes only as a seat is confirmed and ended, and never goes', async () => {
    const attempt = (text: string) => tryStatement(ledger().superuser.query(text))
    const update = (what: string) =>
      attempt(`update qt001_cp.seat_credential set ${what} where document_sha256 = '${device(honest).digest}'`)
    for (const [what, ended] of [
      [`document = '{}'`, ['refused', 'APPEND_ONLY']],
      [`valid_until = valid_until + interval '1 day'`, ['refused', 'APPEND_ONLY']],
      [`sort = 'rsa'`, ['refused', 'APPEND_ONLY']],
      [`ended_at = ended_at`, ['done']],
    ] as const)
      expect([what, await update(what)]).toEqual([what, ended])
    for (const table of ['seat_credential', 'apr_approver_seat'])
      for (const text of [`delete from qt001_cp.${table}`, `truncate qt001_cp.${table} cascade`])
        expect([text, await attempt(text)]).toEqual([text, ['refused', 'APPEND_ONLY']])
  })
})
