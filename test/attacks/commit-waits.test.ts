// A COMMIT that waits for another one, after its own time was checked: PostgreSQL lets transactions that notify commit in turn (EV-7).
import { setTimeout as sleep } from 'node:timers/promises'
import { useOwnCluster } from '../support/own-server.ts'
import { pidOf } from '../support/waiting.ts'
import { ledgerAttack } from './support/attack.ts'
import { atCommit, lateSignoff } from './support/late.ts'

/** A server that may have a standby; while it waits for one, a commit keeps what it holds. */
const cluster = useOwnCluster({ wal_level: 'replica', max_wal_senders: '2' })

ledgerAttack('[EV-7] a COMMIT that notifies waits for one that waits for a standby', {
  code: 'LEDGER_BUSY',
  guard: [atCommit(`perform set_config('lock_timeout',`, `perform set_config('quorate.none',`)],
  cluster,
  async run(ledger) {
    const standby = async (set: string) => {
      await ledger.superuser.query(`alter system ${set}`)
      await ledger.superuser.query('select pg_reload_conf()')
      // The server's processes hear of it a moment later.
      await sleep(500)
    }
    const other = await ledger.as('quorate_door')
    const pid = await pidOf(other)
    const waits = `(select wait_event is not distinct from 'SyncRep' from pg_stat_activity where pid = $1::int)`
    return lateSignoff(ledger, async ({ session, act, over }) => {
      // It writes, so that its commit waits; and it notifies.
      await other.query('begin')
      await other.query(`select pg_logical_emit_message(true, 'a', 'b')`)
      await other.query('notify a')
      await standby(`set synchronous_standby_names = 'nobody'`)
      const held = other.query('commit')
      while (!(await ledger.value<boolean>(waits, [pid]))) await sleep(20)
      await session.query('begin')
      await act()
      await session.query('notify a')
      const committed = session.query('commit').then(
        () => null,
        (error) => error,
      )
      await over()
      await standby('reset synchronous_standby_names')
      await held
      const refused = await committed
      if (refused !== null) throw refused
    })
  },
})
