// How a call's transaction may end, and how it may not: by the end of the call or by COMMIT alone, and so that no crash loses it (EV-7).
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { QuorateError } from '../../src/codes/error.ts'
import type { Database } from '../../src/postgres/connect.ts'
import { capture, type Statement, send } from '../support/capture.ts'
import { codesOf } from '../support/codes-of.ts'
import { handSession } from '../support/function-call.ts'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'

const ledger = useLedger()
const AT_COMMIT = 'quorate.assert_at_commit()'
const opened = async () => {
  const plan = `p${randomUUID().slice(0, 8)}`
  return (await ledger().open(`# ${plan}\n`, { planId: plan })).code as string
}
/** A signoff as tech_lead, unsent. */
const signoff = async () => {
  const code = await opened()
  return capture(ledger().door, (as) => ledger().signoff(code, 'tech_lead', ID.tech_lead, { as }))
}
/** As one text, without parameters. */
const literal = ({ text, values }: Statement) => text.replace(/\$(\d)/g, (_, n) => `'${values[Number(n) - 1]}'`)
const seats = () => ledger().value<number>('(select count(*)::int from qt001_cp.signoff_binding)')

/** How a session's steps ended: `accepted` and a new seat, or the findings of the refusal and none. */
async function tried(run: (session: Database, call: Statement) => Promise<unknown>) {
  const before = await seats()
  const session = await ledger().as('quorate_door')
  const call = await signoff()
  try {
    await run(session, call)
    expect(await seats()).toBe(before + 1)
    return 'accepted'
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    await session.query('rollback')
    expect(await seats()).toBe(before)
    // Of a statement that holds a token nothing but its first word is told.
    expect(JSON.stringify(error.findings)).not.toContain(call.values.at(-1))
    return error.findings.map(({ code, observed }) => `${code} ${observed}`).join()
  } finally {
    await session.close()
  }
}
/** Statements after the call, in its transaction. */
const then = (...statements: readonly string[]) =>
  tried(async (session, call) => {
    await session.query('begin')
    await send(session, call)
    for (const statement of statements) await session.query(statement)
  })

/** Where a login may name the check at commit. */
async function named<T>(run: () => Promise<T>): Promise<T> {
  await ledger().superuser.query('grant usage on schema qt001_cp to quorate_door')
  try {
    return await run()
  } finally {
    await ledger().superuser.query('revoke usage on schema qt001_cp from quorate_door')
  }
}

describe('[EV-7] a call’s transaction', () => {
  it.each(['commit', 'COMMIT', 'Commit;', ' \n\tcommit ;\n'])('may end by %j', async (statement) => {
    expect(await then(statement)).toBe('accepted')
  })

  it('may end with the call itself, with its parameters or as a whole, where there is no statement when it ends', async () => {
    expect(await tried((session, call) => send(session, call))).toBe('accepted')
    const by = await handSession(ledger())
    const before = await seats()
    expect(await by.call('quorate.signoff(uuid, text, text, text)', (await signoff()).values)).toBe('ok')
    by.close()
    expect(await seats()).toBe(before + 1)
  })

  it('may end by COMMIT as the extended protocol sends it', async () => {
    const { host, port, passwords } = ledger().cluster
    const user = 'quorate_door'
    const client = new pg.Client({ host, port, database: ledger().name, user, password: passwords[user] })
    await client.connect()
    const before = await seats()
    await client.query('begin')
    const { text, values } = await signoff()
    await client.query(text, [...values])
    await client.query({ text: 'commit', queryMode: 'extended' } as pg.QueryConfig)
    await client.end()
    expect(await seats()).toBe(before + 1)
  })

  it.each([
    ['set constraints all immediate', 'SET'],
    ['commit and chain', 'COMMIT'],
    ['commit; select 1', 'COMMIT'],
    ['select 1; commit', 'SELECT'],
    ['end', 'END'],
    ['/* x */ commit', 'another statement'],
    [`prepare transaction 'x'`, 'PREPARE'],
    ['declare c cursor with hold for select 1; commit', 'DECLARE'],
  ])('may not end by %j', async (statement, word) => {
    expect(await then(statement)).toBe(`COMMIT_NOT_PLAIN ${word}`)
  })

  it('may not end with a call that is a text, whatever stands beside it', async () => {
    expect(await tried((session, call) => session.query(literal(call)))).toBe('COMMIT_NOT_PLAIN SELECT')
    expect(await tried((session, call) => session.query(`${literal(call)}; commit`))).toBe('COMMIT_NOT_PLAIN SELECT')
    const inDo = (call: Statement) => `do $$ begin perform ${literal(call).slice('select '.length)}; commit; end $$`
    expect(await tried((session, call) => session.query(inDo(call).replace(' as answer', '')))).toBe(
      'COMMIT_NOT_PLAIN DO',
    )
  })

  it('may not end by naming the check, which no login can, and not where it could either', async () => {
    const early = 'set constraints qt001_cp.holds_at_commit immediate'
    expect(await then(early)).toMatch(/^DB_PERMISSION /)
    expect(await named(() => then(early))).toBe('COMMIT_NOT_PLAIN SET')
  })

  it.each(['all', 'qt001_cp.holds_at_commit'])(
    'is checked at its commit also where constraints were asked for at once: %s',
    async (name) => {
      const run = (...last: readonly string[]) =>
        tried(async (session, call) => {
          await session.query('begin')
          await session.query(`set constraints ${name} immediate`)
          await send(session, call)
          for (const statement of last) await session.query(statement)
        })
      await named(async () => {
        expect(await run('commit')).toBe('accepted')
        expect(await run('end')).toBe('COMMIT_NOT_PLAIN END')
      })
    },
  )

  it('is checked once more after a savepoint undid the check', async () => {
    const early = async (session: Database, call: Statement) => {
      await session.query('begin')
      await send(session, call)
      await session.query('savepoint s')
      expect(await codesOf(() => session.query('set constraints all immediate'))).toEqual(['COMMIT_NOT_PLAIN'])
      await session.query('rollback to s')
      await session.query('release s')
    }
    const end = (last: string) =>
      tried(async (session, call) => {
        await early(session, call)
        await session.query(last)
      })
    expect(await end('commit')).toBe('accepted')
    expect(await end('set synchronous_commit = off; commit')).toBe('COMMIT_NOT_PLAIN SET')
    const lossy = tried(async (session, call) => {
      await early(session, call)
      await session.query('set synchronous_commit = off')
      await session.query('commit')
    })
    expect(await lossy).toBe('SESSION_NOT_DURABLE off')
  })

  it.each([
    ['a cursor that is kept', 'declare c cursor with hold for select 1', 'COMMIT_NOT_PLAIN a cursor WITH HOLD'],
    ['one that is not', 'declare c cursor for select 1', 'accepted'],
  ])('with %s', async (_, statement, how) => {
    expect(await then(statement, 'commit')).toBe(how)
  })

  it('tells its client nothing after the check that the client could refuse to read', async () => {
    const { host, port, passwords } = ledger().cluster
    const user = 'quorate_door'
    const told = async () => {
      const client = new pg.Client({ host, port, database: ledger().name, user, password: passwords[user] })
      const notices: string[] = []
      client.on('notice', ({ message }) => notices.push(String(message)))
      await client.connect()
      await client.query('set client_min_messages = debug1; set trace_notify = on')
      await client.query('begin')
      const { text, values } = await signoff()
      await client.query(text, [...values])
      await client.query('notify a')
      await client.query('commit')
      const [{ level }] = (await client.query(`select current_setting('client_min_messages') as level`)).rows
      expect(level).toBe('debug1')
      await client.end()
      return notices.includes('PreCommit_Notify')
    }
    expect(await told()).toBe(false)
    const guard = `perform set_config('client_min_messages', 'notice', true);`
    expect(await withGuardOut(ledger(), AT_COMMIT, guard, '', told)).toBe(true)
  })
})
