// The beginning of a ledger: once, by the migrator alone, everything or nothing (MAN-7, KEY-1).
import { calculateJwkThumbprint } from 'jose'
import { describe, expect, inject, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import type { Database } from '../../src/postgres/connect.ts'
import { codesOf } from '../support/codes-of.ts'
import { begin, honestGenesis, rows } from '../support/genesis.ts'
import { Ledger, useLedger } from '../support/ledger.ts'

const bare = useLedger('bare')

async function ofItsOwn<T>(run: (ledger: Ledger, migrator: Database) => Promise<T>): Promise<T> {
  const ledger = await Ledger.clone(inject('cluster'), 'bare')
  try {
    return await run(ledger, await ledger.as('quorate_migrator'))
  } finally {
    await ledger.drop()
  }
}

describe('genesis', () => {
  it('[MAN-7] [EV-2] makes the ledger, its first link, the policy, the keys and the people', async () => {
    await ofItsOwn(async (ledger, migrator) => {
      const { policy, people, keys } = await honestGenesis()
      const answer = await begin(migrator)
      expect([answer.outcome, answer.ledger?.seq, answer.ledger?.epoch]).toEqual(['done', 1, 1])
      expect(answer.rest.manifest_digest).toBe(sha256(policy))
      expect(answer.rest.people).toBe(people.length)
      const evidence = await ledger.value<Record<string, unknown>>(
        '(select body::jsonb from qt001_cp.evidence_registry)',
      )
      expect(evidence).toMatchObject({
        ledger_id: answer.ledger?.ledgerId,
        manifest_digest: sha256(policy),
        session_role: 'quorate_migrator',
        keys: [keys[0]?.kid],
      })
      expect(
        await ledger.value(`(select string_agg(bytes, '') from qt001_cp.manifest_set where status = 'ACTIVE')`),
      ).toBe(policy)
    })
  })

  it('[KEY-1] pins the keys under their thumbprints', async () => {
    await ofItsOwn(async (_, migrator) => {
      const { keys } = await honestGenesis()
      const answer = await begin(migrator)
      const thumbprint = await calculateJwkThumbprint({ kty: 'RSA', n: keys[0]?.n as string, e: 'AQAB' })
      expect(answer.rest.keys).toEqual([{ ...keys[0], thumbprint, since: expect.stringMatching(/^\d{4}-.*Z$/) }])
    })
  })

  it('[MAN-7] makes another ledger each time, though all else is the same', async () => {
    const ids = [
      await ofItsOwn((_, migrator) => begin(migrator)),
      await ofItsOwn((_, migrator) => begin(migrator)),
    ].map((answer) => answer.ledger?.ledgerId)
    expect(new Set(ids).size).toBe(2)
  })

  it('[MAN-7] is possible once', async () => {
    await ofItsOwn(async (ledger, migrator) => {
      const head = (await begin(migrator)).ledger?.head
      expect(await codesOf(() => begin(migrator))).toEqual(['GENESIS_DONE'])
      expect(await codesOf(() => begin(migrator, { environment: 'other', policy: '[]' }))).toEqual(['GENESIS_DONE'])
      expect(await ledger.value(`quorate.head_json() ->> 'head'`)).toBe(head)
    })
  })

  it.each(['read committed', 'repeatable read', 'serializable'])(
    '[MAN-7] asked for by four at once in %s begins one ledger',
    async (isolation) => {
      await ofItsOwn(async (ledger) => {
        const sessions = await Promise.all(Array.from({ length: 4 }, () => ledger.as('quorate_migrator')))
        for (const session of sessions) await session.query(`set default_transaction_isolation = '${isolation}'`)
        const found = (await Promise.all(sessions.map((session) => codesOf(() => begin(session))))).flat().sort()
        const others =
          isolation === 'read committed'
            ? ['GENESIS_DONE', 'GENESIS_DONE', 'GENESIS_DONE', 'accepted']
            : Array<string>(4).fill('ISOLATION_REFUSED')
        expect(found).toEqual(others)
        expect(await ledger.value('(select count(*)::integer from qt001_cp.ledger)')).toBe(
          isolation === 'read committed' ? 1 : 0,
        )
      })
    },
  )

  it('[MAN-7] is the migrator’s alone', async () => {
    const before = await rows(bare())
    for (const role of ['quorate_door', 'cutter_exec', 'cutter_verify'] as const) {
      expect(await codesOf(async () => begin(await bare().as(role)))).toEqual(['DB_PERMISSION'])
    }
    // The superuser may call anything, but is not who the policy names.
    expect(await codesOf(() => begin(bare().superuser))).toEqual(['SESSION_ROLE_MISMATCH'])
    const migrator = await bare().as('quorate_migrator')
    await migrator.query('set role quorate_migrator')
    expect(await codesOf(() => begin(migrator))).toEqual(['SESSION_ROLE_MISMATCH'])
    await migrator.query('reset role')
    expect(await rows(bare())).toBe(before)
  })
})
