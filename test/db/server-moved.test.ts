// Each link says which server wrote it, so that a failover, a restore or a copy shows, and stops nobody (EV-7).
import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/postgres/connect.ts'
import { readGate } from '../../src/postgres/read-gate.ts'
import { status } from '../../src/usecases/change/status.ts'
import { ledgerChecks } from '../../src/usecases/doctor/ledger.ts'
import { session } from '../support/cluster.ts'
import { Ledger, useLedger } from '../support/ledger.ts'
import { useOwnCluster } from '../support/own-server.ts'
import { plant } from '../support/plant.ts'
import { pidOf } from '../support/waiting.ts'

const ledger = useLedger()
const THIS = 'quorate.this_server()'
const TIMELINE = `(${THIS} -> 'timeline')::int`
const open = async () => (await ledger().open('# One\n\ntext\n')).code as string
const last = () => ledger().value<number>('(select seq::int from qt001_cp.ledger_head)')
/** A link says that another server wrote it. */
const rewritten = (seq: number, server: string) =>
  plant(
    ledger(),
    `update qt001_cp.evidence_registry set body = jsonb_set(body::jsonb, '{server}', ${server})::text where seq = ${seq}`,
  )

describe('[EV-7] the server', () => {
  const put: number[] = []
  afterEach(async () => {
    for (const seq of put.splice(0)) await rewritten(seq, THIS)
  })

  /** What status and doctor tell of it. */
  async function seen() {
    const code = await ledger().value<string>('(select code from qt001_cp.activation limit 1)')
    const { outcome, notes } = await status(ledger().door, code, '.')
    const checks = await ledgerChecks(ledger().door, null, 'http://127.0.0.1:1')
    return { outcome, notes, doctor: checks.find(({ id }) => id === 'SAME_SERVER')?.state }
  }

  it('is named in every link, as PostgreSQL itself has it', async () => {
    await open()
    const facts = await ledger().value(
      `(select jsonb_build_object('system_identifier', system_identifier::text, 'timeline', timeline_id)
        from pg_control_system(), pg_control_checkpoint())`,
    )
    const told = await ledger().value<unknown[]>(
      `(select jsonb_agg(distinct body::jsonb -> 'server') from qt001_cp.evidence_registry)`,
    )
    expect(told).toEqual([facts])
  })

  it('that wrote the chain is no note, and the doctor says so', async () => {
    expect(await seen()).toEqual({ outcome: 'pass', notes: [], doctor: 'ok' })
  })

  it.each([
    [
      'the last link',
      async () => last(),
      `'{"system_identifier": "1", "timeline": 1}'`,
      { system_identifier: '1', timeline: 1 },
    ],
    ['the first link', async () => 1, `${THIS} || '{"timeline": 9}'`, { timeline: 9 }],
  ])(
    'that is another one than of %s is a note of the status and a warning of the doctor',
    async (_, of, server, expected) => {
      const link = await of()
      put.push(link)
      await rewritten(link, server)
      expect(await seen()).toMatchObject({
        outcome: 'pass',
        notes: [{ code: 'SERVER_CHANGED', expected: { link, ...expected }, observed: await ledger().value(THIS) }],
        doctor: 'warn',
      })
    },
  )

  it('that changed blocks nobody', async () => {
    const link = await last()
    put.push(link)
    await rewritten(link, `'{"system_identifier": "1", "timeline": 1}'`)
    expect((await ledger().open('# Two\n\ntext\n', { planId: 'two' })).outcome).toBe('done')
    // From here on the last link is of this server again, and the first one is too.
    expect((await seen()).notes).toEqual([])
  })
})

describe('[EV-7] a server that was a standby until now', () => {
  const cluster = useOwnCluster({ wal_level: 'replica', max_wal_senders: '2' })

  it('tells its new timeline at once, and the next link has it', async () => {
    const before = await Ledger.clone(cluster())
    expect([await before.value(TIMELINE), (await readGate(before.door)).moved]).toEqual([1, []])
    await failOver(before)
    const [superuser, door] = await Promise.all(
      (['superuser', 'quorate_door'] as const).map((role) => session(before.cluster, before.name, role)),
    )
    const [told] = await (superuser as Database).query<{ timeline: number; system: string }>(
      `select ${TIMELINE} as timeline, ${THIS} ->> 'system_identifier' as system`,
    )
    // Its control file still says 1 until the next checkpoint is over.
    expect(told?.timeline).toBe(2)
    const moved = async () => (await readGate(door as Database)).moved.map(({ expected }) => expected)
    const genesis = { link: 1, system_identifier: told?.system, timeline: 1 }
    expect(await moved()).toEqual([genesis])
    expect((await before.open('# One\n\ntext\n', { as: door as Database })).outcome).toBe('done')
    // The chain goes on; that it began on another timeline stays to be seen.
    expect(await moved()).toEqual([genesis])
    const [link] = await (superuser as Database).query<{ timeline: number }>(
      `select (body::jsonb #> '{server,timeline}')::int as timeline from qt001_cp.evidence_registry order by seq desc limit 1`,
    )
    expect(link).toEqual({ timeline: 2 })
    await Promise.all([superuser?.close(), door?.close()])
    await before.drop()
  })
})

/** Makes the server a standby by a crash, and the primary again: what a failover is to the ledger. Its sessions are gone. */
async function failOver(of: Ledger): Promise<void> {
  const signal = join(await of.value<string>(`current_setting('data_directory')`), 'standby.signal')
  const victim = await of.as('quorate_door')
  const pid = Number(await pidOf(victim))
  await writeFile(signal, '')
  await chmod(signal, 0o666)
  process.kill(pid, 'SIGKILL')
  const { host, port, superuser } = of.cluster
  for (let tries = 0; ; tries += 1) {
    // Our own way in takes no standby.
    const client = new pg.Client({ host, port, database: 'postgres', ...superuser })
    client.on('error', () => {})
    try {
      await client.connect()
      if ((await client.query('select pg_is_in_recovery() as standby')).rows[0].standby) {
        await client.query('select pg_promote()')
        return
      }
    } catch (error) {
      if (tries > 200) throw error
    } finally {
      await client.end().catch(() => {})
    }
    await sleep(100)
  }
}
