// Attacks on the time of a commit and on its durability: the proof is good when the call is made, and not any more when it counts (EV-7).
import { capture, send } from '../support/capture.ts'
import { handSession } from '../support/function-call.ts'
import { ID } from '../support/people.ts'
import { plant } from '../support/plant.ts'
import { ledgerAttack } from './support/attack.ts'
import { unfinished } from './support/holding.ts'
import { atCommit, lateSignoff, PLAIN_COMMIT, refusedWith, SPEND } from './support/late.ts'

const inTime = atCommit('if v_left > 0 then', 'if true then')
const durable = atCommit(
  `v_observed is null and current_setting('synchronous_commit') not in ('on', 'remote_apply')`,
  'false',
)

ledgerAttack('[EV-7] a signoff is committed after its token is over', {
  code: 'CALL_OVERTIME',
  guard: [inTime],
  run: (ledger) =>
    lateSignoff(ledger, async ({ session, act, over }) => {
      await session.query('begin')
      await act()
      await over()
      await session.query('commit')
    }),
})

for (const [how, name] of [
  ['all', 'all'],
  ['by its name', 'qt001_cp.holds_at_commit'],
] as const) {
  ledgerAttack(`[EV-7] the check at commit is asked for early, ${how}, and the commit comes late`, {
    code: 'COMMIT_NOT_PLAIN',
    guard: [PLAIN_COMMIT],
    async run(ledger) {
      // No login can name it; where one could, it is refused all the same.
      await ledger.superuser.query('grant usage on schema qt001_cp to quorate_door')
      return lateSignoff(ledger, async ({ session, act, over }) => {
        await session.query('begin')
        await act()
        await session.query(`set constraints ${name} immediate`)
        await over()
        await session.query('commit')
      })
    },
  })
}

ledgerAttack('[EV-7] the check is asked for at once, and the call is made by a message without a statement', {
  code: 'CALL_OVERTIME',
  guard: [{ name: SPEND, text: 'set constraints qt001_cp.holds_at_commit deferred;' }],
  run: async (ledger) => {
    const told: string[] = []
    const { succeeded } = await lateSignoff(ledger, async ({ call, over }) => {
      const by = await handSession(ledger)
      told.push(await by.query('begin'), await by.query('set constraints all immediate'))
      told.push(await by.call('quorate.signoff(uuid, text, text, text)', call.values))
      await over()
      told.push(await by.query('commit'))
      by.close()
    })
    return { succeeded, codes: told.filter((one) => one !== 'ok') }
  },
})

ledgerAttack('[EV-7] the end of the call is sent after its token is over', {
  code: 'CALL_OVERTIME',
  guard: [inTime],
  run: async (ledger) => {
    const codes: string[] = []
    const { succeeded } = await lateSignoff(ledger, async ({ call, over }) => {
      const client = await unfinished(ledger, call)
      const { connection } = client
      connection.once('errorMessage', ({ message }: { message: string }) => codes.push(message))
      await over()
      await new Promise((resolve) => {
        connection.once('readyForQuery', resolve)
        connection.sync()
      })
      connection.stream.destroy()
    })
    return { succeeded, codes }
  },
})

ledgerAttack('[EV-7] a cursor WITH HOLD takes its time within the COMMIT, after the check', {
  code: 'COMMIT_NOT_PLAIN',
  guard: [atCommit('exists (select from pg_cursors as c where c.is_holdable)', 'false')],
  run: (ledger) =>
    lateSignoff(ledger, async ({ session, act }) => {
      await session.query('begin')
      await act()
      await session.query('declare slow cursor with hold for select pg_sleep(4.5)')
      await session.query('commit')
    }),
})

ledgerAttack(
  '[EV-7] a trigger on a temporary table takes its time within the COMMIT, where the server lets a login have one',
  {
    code: 'COMMIT_NOT_PLAIN',
    guard: [atCommit('pg_my_temp_schema() <> 0', 'false')],
    async run(ledger) {
      await ledger.superuser.query(`grant temporary on database ${ledger.name} to quorate_door`)
      return lateSignoff(ledger, async ({ session, act }) => {
        await session.query('create temporary table slow (n integer)')
        await session.query(`create function pg_temp.slow() returns trigger language plpgsql
        as $$ begin perform pg_sleep(4.5); return null; end $$`)
        await session.query(`create constraint trigger slow after insert on slow deferrable initially deferred
        for each row execute function pg_temp.slow()`)
        await session.query('begin')
        await act()
        await session.query('insert into slow values (1)')
        await session.query('commit')
      })
    },
  },
)

ledgerAttack('[EV-7] a second call, whose token lives on, carries the first one over its time', {
  code: 'CALL_OVERTIME',
  guard: [inTime],
  run: (ledger) =>
    lateSignoff(ledger, async ({ session, act, over }) => {
      await session.query('begin')
      await act()
      await ledger.open('# Two\n\ntext\n', { planId: 'two', as: session })
      await over()
      await session.query('commit')
    }),
})

ledgerAttack('[EV-7] the change is too old by the commit of a signoff, whose token lives on', {
  code: 'CALL_OVERTIME',
  guard: [{ name: SPEND, text: 'case when clock_timestamp() < v_not_after then v_not_after end', instead: 'null' }],
  run: (ledger) =>
    lateSignoff(
      ledger,
      async ({ session, act }) => {
        await session.query('begin')
        await act()
        await session.query('select pg_sleep(4.5)')
        await session.query('commit')
      },
      {
        seconds: 300,
        opened: () =>
          plant(
            ledger,
            `update qt001_cp.activation set not_after = date_trunc('second', clock_timestamp()) + interval '4 s'`,
          ),
      },
    ),
})

ledgerAttack('[EV-7] an act is committed after its own time, with a token that lives for an hour', {
  code: 'CALL_OVERTIME',
  guard: [
    {
      name: 'quorate.begin_act(text, text, uuid, text, text, text)',
      text: 'make_interval(secs => h.act_seconds)',
      instead: `interval '1 hour'`,
    },
  ],
  async run(ledger) {
    const code = await ledger.ready('# One\n\ntext\n')
    const exp = Math.floor(Date.now() / 1000) + 3500
    const { toSign } = await ledger.preflightCut(code, { runId: '77' })
    await ledger.superuser.query('update qt001_cp.hold_limit set act_seconds = 5')
    const session = await ledger.as('cutter_exec')
    const codes = await refusedWith(async () => {
      await session.query('begin')
      await ledger.cut(code, toSign as string, { runId: '77', as: session, claims: { exp } })
      await session.query('select pg_sleep(5.5)')
      await session.query('commit')
    })
    await session.close()
    return { succeeded: (await ledger.change(code)).status === 'consumed', codes }
  },
})

for (const level of ['off', 'local', 'remote_write']) {
  ledgerAttack(`[EV-7] a signoff is made durable, and committed so that a crash could lose it: ${level}`, {
    code: 'SESSION_NOT_DURABLE',
    guard: [durable],
    run: (ledger) =>
      lateSignoff(ledger, async ({ session, act }) => {
        await session.query('begin')
        await act()
        await session.query(`set local synchronous_commit = ${level}`)
        await session.query('commit')
      }),
  })
}

ledgerAttack('[EV-7] a session whose commits a crash could lose makes a call', {
  code: 'SESSION_NOT_DURABLE',
  guard: [
    durable,
    {
      name: 'quorate.assert_session()',
      text: `current_setting('synchronous_commit') not in ('on', 'remote_apply')`,
      instead: 'false',
    },
  ],
  async run(ledger) {
    const { code } = await ledger.open('# One\n\ntext\n')
    const session = await ledger.as('quorate_door')
    await session.query('set synchronous_commit = off')
    const codes = await refusedWith(async () =>
      send(
        session,
        await capture(ledger.door, (as) => ledger.signoff(code as string, 'tech_lead', ID.tech_lead, { as })),
      ),
    )
    return { succeeded: (await ledger.change(code as string)).occupied.length > 0, codes }
  },
})
