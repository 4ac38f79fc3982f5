// A session whose commits a crash could lose decides nothing, whatever set it so (EV-7).
import { describe, expect, inject, it } from 'vitest'
import type { Database } from '../../src/postgres/connect.ts'
import { session as connectAs } from '../support/cluster.ts'
import { codesOf } from '../support/codes-of.ts'
import { Ledger, useLedger } from '../support/ledger.ts'

const ledger = useLedger()

describe('[EV-7] a session', () => {
  const WITHOUT_PROOF = ['00000000-0000-4000-8000-000000000000', 'x', 'x', 'x']
  const signs = (as: Database) =>
    codesOf(() => as.query('select quorate.signoff($1, $2, $3, $4) as answer', WITHOUT_PROOF))

  it.each(['off', 'local', 'remote_write'])(
    'is refused with synchronous_commit = %s, before anything else',
    async (level) => {
      for (const login of [
        'quorate_door',
        'cutter_exec',
        'cutter_verify',
        'quorate_revoke',
        'quorate_migrator',
      ] as const) {
        const session = await ledger().as(login)
        await session.query(`set synchronous_commit = ${level}`)
        const call = {
          quorate_door: 'quorate.open($1, null, null)',
          cutter_exec: 'quorate.preflight_cut(gen_random_uuid(), $1, null, null)',
          cutter_verify: 'quorate.preflight_verify(gen_random_uuid(), $1, null, null)',
          quorate_revoke: 'quorate.revoke_self($1, null)',
          quorate_migrator: 'quorate.rotate_credential($1)',
        }[login]
        const codes = () => codesOf(() => session.query(`select ${call}`, ['x']))
        expect([login, await codes()]).toEqual([login, ['SESSION_NOT_DURABLE']])
        await session.query('set synchronous_commit = remote_apply')
        expect(await codes()).not.toContain('SESSION_NOT_DURABLE')
        await session.close()
      }
    },
  )

  it('is refused with it by its role’s or the database’s settings, and by genesis', async () => {
    const database = await ledger().as('quorate_door')
    expect(await signs(database)).toEqual(['ACTIVATION_UNKNOWN'])
    await ledger().superuser.query(`alter database ${ledger().name} set synchronous_commit = off`)
    const session = await ledger().as('quorate_door')
    expect(await signs(session)).toEqual(['SESSION_NOT_DURABLE'])
    await ledger().superuser.query(`alter database ${ledger().name} reset synchronous_commit`)

    const bare = await Ledger.clone(inject('cluster'), 'bare')
    const migrator = await connectAs(bare.cluster, bare.name, 'quorate_migrator')
    const genesis = () => codesOf(() => migrator.query('select quorate.genesis($1)', ['{}']))
    await migrator.query('set synchronous_commit = off')
    expect(await genesis()).toEqual(['SESSION_NOT_DURABLE'])
    await migrator.query('set synchronous_commit = on')
    expect(await genesis()).not.toContain('SESSION_NOT_DURABLE')
    await migrator.close()
    await bare.drop()
  })

  it('of the migrator is held to it at its commit too, where no token is spent', async () => {
    const migrator = await ledger().as('quorate_migrator')
    const rotate = async (...last: readonly string[]) => {
      await migrator.query('begin')
      await migrator.query('select quorate.rotate_credential($1)', ['cutter_exec'])
      const codes = await codesOf(async () => {
        for (const statement of last) await migrator.query(statement)
      })
      await migrator.query('rollback')
      return codes
    }
    expect(await rotate('set local synchronous_commit = off', 'commit')).toEqual(['SESSION_NOT_DURABLE'])
    expect(await rotate('commit')).toEqual(['accepted'])
  })
})
