// Attacks by a thief of a login's password, without a token, on that login, on those who install, and on the record.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '../../src/postgres/connect.ts'
import { endHolders } from '../../src/postgres/holders.ts'
import { useOwnCluster } from '../support/own-server.ts'
import { ledgerAttack } from './support/attack.ts'
import { codeOf, ENDS, HOLDERS, honest, limits, thief } from './support/holding.ts'

const full = useOwnCluster()
ledgerAttack('[PRV-11] idle connections take every place of the door’s login', {
  code: 'HOLDER_ENDED',
  cluster: full,
  guard: [
    {
      name: HOLDERS,
      text: 'where not exists (select from locked',
      instead: 'where false and not exists (select from locked',
    },
  ],
  async run(ledger) {
    await limits(ledger, 'spare_seconds = 1')
    await ledger.superuser.query('alter role quorate_door connection limit 4')
    try {
      for (let n = 0; n < 3; n += 1) await thief(ledger)
      const refused = await codeOf(ledger.as('quorate_door'))
      // Whoever still gets in, by a login of their own, has them ended.
      const { ended } = await endHolders(ledger.exec)
      const end = await codeOf(ledger.as('quorate_door'))
      return { succeeded: end !== 'done' || ended.length < 3, codes: [refused, ...ended.map(({ code }) => code)] }
    } finally {
      await ledger.superuser.query('alter role quorate_door connection limit -1')
    }
  },
})

ledgerAttack('[PRV-11] a login that changes its own password in a transaction that idles holds up who replaces it', {
  code: 'HOLDER_ENDED',
  cluster: full,
  guard: [ENDS],
  async run(ledger) {
    await limits(ledger, 'idle_seconds = 0')
    const as = await thief(ledger, 'cutter_exec')
    await as.query(`begin; alter role cutter_exec set work_mem = '5MB'`)
    await ledger.superuser.query(`set lock_timeout = '500ms'`)
    return honest(ledger, ledger.superuser, async () => {
      await ledger.superuser.query(`alter role cutter_exec reset all; alter role cutter_exec set search_path = quorate`)
      return { outcome: 'done' }
    })
  },
})

for (const [way, guard] of [
  ['begin', 'idle only'],
  ['pg_sleep', 'idle only'],
  ['heartbeat', 'age'],
] as const) {
  ledgerAttack(`[PRV-11] connections that are not idle take every place of a login: ${way}`, {
    code: 'HOLDER_ENDED',
    cluster: full,
    guard: [
      guard === 'age'
        ? { name: HOLDERS, text: '3 * m.act_seconds', instead: '1000000' }
        : {
            name: HOLDERS,
            text: 'where not exists (select from locked',
            instead: `where s.state = 'idle' and not exists (select from locked`,
          },
    ],
    async run(ledger) {
      // The age alone would end them too; it has a case of its own.
      await limits(ledger, `spare_seconds = 2, act_seconds = ${way === 'heartbeat' ? 2 : 3}`)
      await ledger.superuser.query('alter role quorate_revoke connection limit 4')
      await ledger.revoker.close()
      const mine: Database[] = []
      for (let n = 0; n < 4; n += 1) mine.push(await thief(ledger, 'quorate_revoke'))
      try {
        const over = performance.now() + (way === 'heartbeat' ? 7500 : 4500)
        const running = mine.map(async (as) => {
          if (way === 'begin') await as.query('begin')
          if (way === 'pg_sleep') await as.query('select pg_sleep(60)').catch(() => {})
          while (way === 'heartbeat' && performance.now() < over) {
            await as.query('select 1').catch(() => {})
            await sleep(500)
          }
        })
        await sleep(Math.max(0, over - performance.now()))
        const { ended } = await endHolders(ledger.exec)
        const end = await codeOf(ledger.as('quorate_revoke'))
        await ledger.superuser.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'quorate_revoke'`,
        )
        await Promise.all(running)
        return { succeeded: end !== 'done' || ended.length < 4, codes: [end, ...ended.map(({ code }) => code)] }
      } finally {
        await ledger.superuser.query('alter role quorate_revoke connection limit -1')
      }
    },
  })
}

ledgerAttack('[PRV-11] a password alone fills the record of endings', {
  code: 'HOLDER_ENDED',
  cluster: full,
  guard: [
    {
      name: 'quorate.name_holders()',
      text: 'e.asked_xid = pg_current_xact_id_if_assigned() or',
      instead: '',
    },
  ],
  async run(ledger) {
    await limits(ledger, 'idle_seconds = 0')
    const holder = await thief(ledger)
    await holder.query(`begin; alter role quorate_door set work_mem = '5MB'`)
    const as = await thief(ledger, 'cutter_exec')
    await as.query(`do $$ begin for i in 1..50 loop perform quorate.name_holders(); end loop; end $$`)
    const rows = await ledger.value<number>('(select count(*)::int from qt001_cp.session_ending)')
    const { ended } = await endHolders(ledger.exec)
    return { succeeded: rows > 1, codes: ended.map(({ code }) => code) }
  },
})

ledgerAttack('[PRV-11] whoever has a login’s password takes the lock that installers queue for', {
  code: 'DB_PERMISSION',
  guard: [
    {
      file: 'src/usecases/install/install.ts',
      text: "INSTALL_LOCK,\n      part('create-roles'),",
      instead: `"set local lock_timeout = '2s'; select pg_advisory_xact_lock(31921915168453733)", part('create-roles'),`,
    },
  ],
  async run(ledger, load) {
    const { install } = await load<typeof import('../../src/usecases/install/install.ts')>(
      'src/usecases/install/install.ts',
    )
    const as = await thief(ledger)
    await as.query('select pg_advisory_lock(31921915168453733)')
    const codes = [await codeOf(as.query(`begin; comment on database ${ledger.name} is 'mine'`))]
    const end = await codeOf(install(ledger.superuser))
    return { succeeded: end !== 'done', codes: [...codes, end] }
  },
})
