// A stored seat falls when its human’s registration was interrupted, and by nothing less (KEY-2, REG-4).
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { govern, openGoverned, readyGoverned, registryChanges } from '../support/governance.ts'
import { codes, Ledger, useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { humanOf, plant, tryCall } from '../support/plant.ts'

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

describe('[KEY-2] a registration that was interrupted', () => {
  const line = (op: string, more: object = {}) => registryChanges({ op, subject_sha256: sha256(ID.tech_lead), ...more })
  const change = async (mine: Ledger, document: string) => {
    const code = await readyGoverned(mine, 'REGISTRY_CHANGE', document)
    // The seat of tech_lead in the act itself is somebody else's, since tech_lead is whom it is about.
    if (codes(await mine.signoff(code, 'tech_lead', ID.tech_lead2)).includes('SEAT_TAKEN'))
      await mine.leave(code, 'tech_lead', ID.tech_lead)
    await tryCall(mine.signoff(code, 'tech_lead', ID.tech_lead2))
    const answer = await govern(mine, code)
    expect([answer.outcome, codes(answer)]).toEqual(['done', []])
  }

  it('by being extended in time: no break', () =>
    inLedger(async (mine) => {
      const code = await mine.ready('# One\n\ntext\n')
      await change(mine, line('extend', { valid_until: '2030-01-01T00:00:00Z' }))
      expect(await fallen(mine, code)).toEqual([])
    }))

  it.each(['human_identity_registry', 'principal_registry'])(
    'by being extended after its end in %s: a break',
    (table) =>
      inLedger(async (mine) => {
        const code = await mine.ready('# One\n\ntext\n')
        const human = await humanOf(mine, ID.tech_lead)
        await plant(
          mine,
          `update qt001_cp.${table} set valid_until = clock_timestamp() where human_identity_id = '${human}'`,
        )
        expect(codes(await mine.preflightCut(code))).toEqual(['OCCUPANT_NOT_OF_CLASS'])
        await change(mine, line('extend', { valid_until: '2030-01-01T00:00:00Z' }))
        expect(await fallen(mine, code)).toEqual([{ seat: 'tech_lead/1', human, reason: 'registration interrupted' }])
      }),
  )

  it('by being revoked and restored: a break', () =>
    inLedger(async (mine) => {
      const code = await mine.ready('# One\n\ntext\n')
      await mine.revoke(ID.tech_lead)
      await change(mine, line('restore'))
      expect(await fallen(mine, code)).toHaveLength(1)
      expect((await mine.signoff(code, 'tech_lead', ID.tech_lead)).outcome).toBe('done')
      expect((await mine.run(code)).outcome).toBe('done')
    }))

  it('[REG-4] by a suspension that a quorum ends before its time: a break, and they are back', () =>
    inLedger(async (mine) => {
      const code = await mine.ready('# One\n\ntext\n')
      await mine.suspend(ID.tech_lead)
      await change(mine, line('restore'))
      expect(await fallen(mine, code)).toHaveLength(1)
      expect((await mine.signoff(code, 'tech_lead', ID.tech_lead)).outcome).toBe('done')
      expect(codes(await openGoverned(mine, 'REGISTRY_CHANGE', line('restore')))).toEqual(['REGISTRY_CONFLICT'])
    }))

  it('[REG-4] is restored with a new end where the old one has passed', () =>
    inLedger(async (mine) => {
      const human = await humanOf(mine, ID.tech_lead)
      await mine.revoke(ID.tech_lead)
      await plant(
        mine,
        `update qt001_cp.human_identity_registry set valid_until = clock_timestamp() where human_identity_id = '${human}'`,
      )
      expect(codes(await openGoverned(mine, 'REGISTRY_CHANGE', line('restore')))).toEqual(['REGISTRY_CONFLICT'])
      expect(codes(await openGoverned(mine, 'REGISTRY_CHANGE', line('restore', { valid_until: 'soon' })))).toEqual([
        'REGISTRY_CHANGE_MALFORMED',
      ])
      await change(mine, line('restore', { valid_until: '2030-01-01T00:00:00Z' }))
      expect(
        await mine.value(
          `(select quorate.human_state(h) is null from qt001_cp.human_identity_registry as h where human_identity_id = '${human}')`,
        ),
      ).toBe(true)
    }))
})
