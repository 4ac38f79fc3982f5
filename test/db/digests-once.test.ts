// The costly comparisons are made once a call, after its locks, and every call makes its own (SEAT-1, PRV-3).
import { describe, expect, it } from 'vitest'
import type { Database } from '../../src/postgres/connect.ts'
import { codes } from '../support/ledger.ts'
import { useOwnServer } from '../support/own-server.ts'

const ledger = useOwnServer()
const run = (sql: string) => ledger().superuser.query(sql)
const MORE = 'alter table public.unit_version add planted text'
const LESS = 'alter table public.unit_version drop planted'

/** How often a call on a session of its own computes what is costly. */
async function computed(role: 'quorate_door' | 'cutter_exec', call: (as: Database) => Promise<unknown>) {
  await run(`alter database ${ledger().name} set track_functions = 'all'`)
  const as = await ledger().as(role)
  await run('select pg_stat_reset()')
  await call(as)
  await as.query('select pg_stat_force_next_flush()')
  await as.query('select 1')
  await run(`alter database ${ledger().name} reset track_functions`)
  return ledger().value<Record<string, number>>(
    `(select jsonb_object_agg(funcname, calls) from pg_stat_user_functions
      where funcname in ('gate_digest', 'schema_digest', 'live_privileges'))`,
  )
}

const ONCE = { gate_digest: 1, schema_digest: 1, live_privileges: 1 }

describe('what is compared with the catalogue', () => {
  it('[SEAT-1] [PRV-3] is computed once to open a change, to sign it, to ask for it, to rehearse it and to cut it', async () => {
    const { code } = await ledger().open('# First\n')
    expect(await computed('quorate_door', (as) => ledger().open('# Second\n', { as, planId: 'second' }))).toEqual(ONCE)
    expect(
      await computed('quorate_door', async (as) => {
        const change = await ledger().change(code as string)
        expect(change.code).toBe(code)
        await as.query('select quorate.status($1)', [code as string])
      }),
    ).toEqual(ONCE)
    await ledger().signAll(code as string)
    const runId = '9000000091'
    const preflight = await ledger().laneCall(code as string, 'preflight', null, { runId })
    const places = (args: readonly unknown[]) => args.map((_, at) => `$${at + 1}`).join(', ')
    let toSign = ''
    expect(
      await computed('cutter_exec', async (as) => {
        const [row] = await as.query<{ answer: { outcome: string; to_sign: string } }>(
          `select ${preflight.name}(${places(preflight.args)}) as answer`,
          preflight.args,
        )
        expect(row?.answer.outcome).toBe('pass')
        toSign = String(row?.answer.to_sign)
      }),
    ).toEqual(ONCE)
    const cut = await ledger().laneCall(code as string, 'cut', toSign, { runId })
    expect(
      await computed('cutter_exec', async (as) => {
        const [row] = await as.query<{ answer: { outcome: string } }>(
          `select ${cut.name}(${places(cut.args)}) as answer`,
          cut.args,
        )
        expect(row?.answer.outcome).toBe('done')
      }),
    ).toEqual(ONCE)
  })

  it('[SEAT-1] is computed anew by the act: a table that another session changed after the rehearsal blocks the cut', async () => {
    const code = await ledger().ready('# Third\n')
    const runId = '9000000092'
    const { outcome, toSign } = await ledger().preflightCut(code, { runId })
    expect(outcome).toBe('pass')
    await run(MORE)
    expect(codes(await ledger().cut(code, toSign as string, { runId }))).toEqual(['SCHEMA_DRIFT'])
    await run(LESS)
    expect((await ledger().cut(code, toSign as string, { runId })).outcome).toBe('done')
  })

  it('[SEAT-1] [SEP-1] binds a verify to the schema that its cut was decided for', async () => {
    const { rest } = await ledger().run(await ledger().ready('# Fourth\n'))
    const { code } = rest.successor as { code: string }
    const digest = () => ledger().value<string>('quorate.schema_digest()')
    expect((await ledger().change(code)).packet.schema_digest).toBe(await digest())
    await run(MORE)
    expect(codes(await ledger().preflightVerify(code))).toEqual(['SCHEMA_DRIFT'])
    await run(LESS)
    expect((await ledger().preflightVerify(code)).outcome).toBe('pass')
  })
})
