// What a key or a role proved falls with it: in the decision itself, and coming back revives nothing (KEY-2).
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { epoch, openGoverned } from '../support/governance.ts'
import { codes, Ledger, useLedger } from '../support/ledger.ts'
import { moment } from '../support/moment.ts'
import { ID } from '../support/people.ts'
import { humanOf, plant } from '../support/plant.ts'
import { carryOut, compromised, pinSecondKey } from '../support/stopping.ts'

const ledger = useLedger()

/** A ledger of its own for what changes keys or people. */
async function inLedger(run: (mine: Ledger) => Promise<void>): Promise<void> {
  const mine = await Ledger.clone(ledger().cluster)
  try {
    await run(mine)
  } finally {
    await mine.drop()
  }
}

/** Why seats fell, as the decision says. */
async function fallen(mine: Ledger, code: string): Promise<readonly unknown[]> {
  const { findings } = await mine.preflightCut(code)
  return findings.filter(({ code: found }) => found === 'SEAT_FELL').map(({ observed }) => observed)
}

/** A change whose tech_lead seat the second key signed. */
async function withForgedSeat(mine: Ledger, text = '# One\n\ntext\n'): Promise<string> {
  const { code } = await mine.open(text)
  await mine.signAll(code as string, ['tech_lead'])
  await mine.signoff(code as string, 'tech_lead', ID.tech_lead, { key: 'rogue' })
  return code as string
}

describe('[KEY-2] the document of a KEY_CHANGE', () => {
  it('names a known key and a moment that has passed; the last living pin stays', () =>
    inLedger(async (mine) => {
      const thumbprint = await pinSecondKey(mine)
      const proposed = async (text: string) => codes(await openGoverned(mine, 'KEY_CHANGE', text))
      for (const list of [
        '{}',
        '"x"',
        '["x"]',
        `[{"thumbprint":"${thumbprint}"}]`,
        `[{"thumbprint":"${thumbprint}","since":"2026-01-01"}]`,
        `[{"since":"2026-01-01T00:00:00Z"}]`,
        `[{"thumbprint":"${thumbprint}","since":"2026-01-01T00:00:00Z"},{"thumbprint":"${thumbprint}","since":"2026-01-02T00:00:00Z"}]`,
      ]) {
        expect(await proposed(`{"v":1,"compromised":${list}}`)).toEqual(['KEY_CHANGE_MALFORMED'])
      }
      expect(await proposed(compromised('unknown', moment(-60)))).toEqual(['KEY_UNKNOWN'])
      expect(await proposed(compromised(thumbprint, moment(60)))).toEqual(['KEY_SINCE_REFUSED'])
      const first = await mine.value<string>('(select thumbprint from qt001_cp.issuer_key where thumbprint <> $1)', [
        thumbprint,
      ])
      const both = [thumbprint, first].map((print) => ({ thumbprint: print, since: moment(-60) }))
      expect(await proposed(JSON.stringify({ compromised: both }))).toEqual(['KEY_LAST'])
      expect(await proposed(JSON.stringify({ compromised: [both[0]], retire: [first] }))).toEqual(['KEY_LAST'])
      expect(await proposed(JSON.stringify({ compromised: [both[0]], retire: [thumbprint] }))).toEqual([])
    }))
})

describe('[KEY-2] a seat whose key was in other hands', () => {
  it('falls by when the database verified it, whatever the token says; whoever signs next takes it', () =>
    inLedger(async (mine) => {
      const thumbprint = await pinSecondKey(mine)
      const { code } = await mine.open('# One\n\ntext\n')
      await mine.signAll(code as string, ['tech_lead'])
      const backdated = { iat: Math.floor(Date.now() / 1000) - 3000 }
      await mine.signoff(code as string, 'tech_lead', ID.tech_lead, { key: 'rogue', claims: backdated })
      expect((await mine.preflightCut(code as string)).outcome).toBe('pass')

      const before = await epoch(mine)
      const change = await carryOut(mine, 'KEY_CHANGE', compromised(thumbprint, moment(-60)))
      expect([change.rest.retired, change.rest.compromised]).toEqual([1, 1])
      expect(await epoch(mine)).toBe(String(Number(before) + 1))
      expect(await fallen(mine, code as string)).toEqual([
        { seat: 'tech_lead/1', human: await humanOf(mine, ID.tech_lead), reason: 'key compromised' },
      ])
      expect(codes(await mine.run(code as string))).toEqual(['SEAT_FELL', 'SEAT_MISSING'])
      const { awaits, occupied } = await mine.change(code as string)
      expect(awaits.map(({ code: found }) => found)).toEqual(['SEAT_FELL', 'SEAT_MISSING'])
      expect(occupied.map((seat) => seat.class)).not.toContain('tech_lead')

      expect((await mine.signoff(code as string, 'tech_lead', ID.tech_lead)).outcome).toBe('done')
      const freed = `select withdrawal_proof_id = (select proof_id from qt001_cp.signoff_binding where withdrawal_proof_id is null and required_class_item_id = f.required_class_item_id and activation_id = f.activation_id)
        from qt001_cp.signoff_binding as f where withdrawal_proof_id is not null`
      expect(await mine.value(freed)).toBe(true)
      expect((await mine.run(code as string)).outcome).toBe('done')
    }))

  it('stands when it was verified before, falls when the time is put back, and never comes back', () =>
    inLedger(async (mine) => {
      const thumbprint = await pinSecondKey(mine)
      const code = await withForgedSeat(mine)
      await new Promise((resolve) => setTimeout(resolve, 2100))
      await carryOut(mine, 'KEY_CHANGE', compromised(thumbprint, moment(-1)))
      expect(await fallen(mine, code)).toEqual([])
      const before = await epoch(mine)
      expect(codes(await openGoverned(mine, 'KEY_CHANGE', compromised(thumbprint, moment(-1))))).toEqual([
        'KEY_SINCE_REFUSED',
      ])
      await carryOut(mine, 'KEY_CHANGE', compromised(thumbprint, moment(-600)))
      expect(await epoch(mine)).toBe(String(Number(before) + 1))
      expect(await fallen(mine, code)).toHaveLength(1)
    }))

  it('stands when the key was only replaced', () =>
    inLedger(async (mine) => {
      const thumbprint = await pinSecondKey(mine)
      const code = await withForgedSeat(mine)
      await carryOut(mine, 'KEY_CHANGE', JSON.stringify({ retire: [thumbprint] }))
      expect(await fallen(mine, code)).toEqual([])
      expect((await mine.run(code)).outcome).toBe('done')
    }))

  it('marks what was carried out: in its status, and in the evidence of the key’s change', () =>
    inLedger(async (mine) => {
      const thumbprint = await pinSecondKey(mine)
      const code = await withForgedSeat(mine)
      const { rest } = await mine.run(code)
      const { code: verify } = rest.successor as { code: string }
      await mine.run(verify)
      expect((await mine.change(code)).fell).toEqual([])
      await mine.suspend(ID.council3, ID.content_owner, { key: 'rogue' })
      const change = await carryOut(mine, 'KEY_CHANGE', compromised(thumbprint, moment(-600)))
      const rests = [
        { change: code, status: 'consumed', purpose: 'signoff', proofs: 1 },
        { purpose: 'suspend', proofs: 1 },
      ]
      expect(change.rest.rests_on_compromised).toEqual(rests)
      const evidence = `(select jsonb_agg(body::jsonb -> 'rests_on_compromised' order by seq) from qt001_cp.evidence_registry where kind in ('KEYS', 'KEY_CHANGE_DONE'))`
      expect(await mine.value(evidence)).toEqual([rests, rests])
      expect((await mine.change(code)).fell).toEqual([
        { class: 'tech_lead', ordinal: 1, human: await humanOf(mine, ID.tech_lead) },
      ])
      // Nothing is undone.
      expect((await mine.change(code)).entry).toBe('verified_complete')
    }))
})

describe('[KEY-2] a seat whose proof is not authentic', () => {
  const use = (code: string) =>
    `(select proof_id from qt001_cp.signoff_binding where required_class_item_id = quorate.item('PRINCIPAL_CLASS', 'tech_lead')
      and activation_id = (select activation_id from qt001_cp.activation where code = '${code}'))`
  it.each([
    ['was erased', (code: string) => `delete from qt001_cp.token_archive where proof_id = ${use(code)}`],
    [
      'is another signature',
      (code: string) =>
        `update qt001_cp.token_use set signature = decode(repeat('00', 256), 'hex') where proof_id = ${use(code)}`,
    ],
    [
      'is another change’s',
      (code: string) => `update qt001_cp.proof set activation_id = null where proof_id = ${use(code)}`,
    ],
    [
      'is another human’s',
      (
        code: string,
      ) => `update qt001_cp.signoff_binding set human_identity_id = (select human_identity_id from qt001_cp.human_identity_registry
        where provider_subject_sha256 = '${sha256(ID.tech_lead2)}') where proof_id = ${use(code)}`,
    ],
  ])('%s: the decision says so', (_, change) =>
    inLedger(async (mine) => {
      const code = await mine.ready('# One\n\ntext\n')
      expect(await fallen(mine, code)).toEqual([])
      await plant(mine, change(code))
      expect(await fallen(mine, code)).toEqual([
        { seat: 'tech_lead/1', human: expect.any(String), reason: 'proof not authentic' },
      ])
    }),
  )
})
