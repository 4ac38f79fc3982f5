// Attacks by somebody who wants to stand in the others' way: with one valid token, or with a login's password.
// An attack succeeds when the honest call is refused or held.
import pg from 'pg'
import { endHolders } from '../../src/adapters/postgres/holders.ts'
import type { QuorateError } from '../../src/gate/error.ts'
import { capture } from '../support/capture.ts'
import { ID, type Ledger } from '../support/ledger.ts'
import { useOwnCluster } from '../support/own-server.ts'
import { ledgerAttack } from './support/attack.ts'
import { codeOf, honest, limits, thief } from './support/holding.ts'

const HOLDERS = 'qt001_cp.holders()'
const ENDS = { name: 'qt001_cp.end_holder(uuid)', text: 'where h.may_end and', instead: 'where false and' }

ledgerAttack('[PRV-11] one token in a transaction that idles holds up a revocation', {
  code: 'HOLDER_ENDED',
  guard: [ENDS],
  async run(ledger) {
    await limits(ledger, 'idle_seconds = 1')
    const { code } = await ledger.open('# One\n\ntext\n')
    const as = await thief(ledger)
    await as.query('begin')
    await as.query('savepoint deep')
    await ledger.signoff(code as string, 't2', ID.t2, { as })
    return honest(ledger.revoker, () => ledger.revoke(ID.t22))
  },
})

ledgerAttack('[PRV-11] a transaction that opened a change and idles holds up everybody’s signoff', {
  code: 'HOLDER_ENDED',
  guard: [ENDS],
  async run(ledger) {
    await limits(ledger, 'idle_seconds = 1')
    await shortWaits(ledger, 'qt001_cp.signoff(uuid, text, text, text)')
    const { code } = await ledger.open('# One\n\ntext\n')
    const as = await thief(ledger)
    await as.query('begin')
    await ledger.open('# Two\n\ntext\n', { planId: 'two', as })
    return honest(ledger.door, () => ledger.signoff(code as string, 't2', ID.t2))
  },
})

ledgerAttack('[PRV-11] a lane’s preflight that idles holds up the door, though no two people share a login', {
  code: 'HOLDER_ENDED',
  guard: [ENDS],
  async run(ledger) {
    await limits(ledger, 'idle_seconds = 1')
    const code = await ledger.ready('# One\n\ntext\n')
    const as = await thief(ledger, 'cutter_exec')
    await as.query('begin')
    await ledger.preflightCut(code, { as })
    return honest(ledger.revoker, () => ledger.revoke(ID.t22))
  },
})

ledgerAttack('[PRV-11] a call that pretends to work holds the ledger beyond its time', {
  code: 'HOLDER_ENDED',
  guard: [{ name: HOLDERS, text: 'else m.act_seconds end', instead: 'else 1000 end' }],
  async run(ledger) {
    await limits(ledger, 'act_seconds = 2')
    const { code } = await ledger.open('# One\n\ntext\n')
    const as = await thief(ledger)
    await as.query('begin')
    await ledger.signoff(code as string, 't2', ID.t2, { as })
    const pretends = as.query('select pg_sleep(60)').catch(() => [])
    const tried = await honest(ledger.revoker, () => ledger.revoke(ID.t22))
    await ended(ledger, pretends)
    return tried
  },
})

ledgerAttack('[PRV-11] a call whose client never ends it looks busy, and holds the ledger', {
  code: 'HOLDER_ENDED',
  guard: [{ name: HOLDERS, text: `or s.wait_event_type = 'Client'` }],
  async run(ledger) {
    await limits(ledger, 'idle_seconds = 1')
    const { code } = await ledger.open('# One\n\ntext\n')
    const call = await capture(ledger.door, (as) => ledger.signoff(code as string, 't2', ID.t2, { as }))
    const client = await unfinished(ledger, call)
    try {
      return await honest(ledger.revoker, () => ledger.revoke(ID.t22))
    } finally {
      client.connection.stream.destroy()
    }
  },
})

const full = useOwnCluster()
ledgerAttack('[PRV-11] idle connections take every place of the door’s login', {
  code: 'HOLDER_ENDED',
  cluster: full,
  guard: [{ name: HOLDERS, text: `where s.state = 'idle' and`, instead: 'where false and' }],
  async run(ledger) {
    await limits(ledger, 'spare_seconds = 1')
    await ledger.superuser.query('alter role quorate_door connection limit 4')
    try {
      for (let n = 0; n < 3; n += 1) await thief(ledger)
      const refused = await codeOf(ledger.as('quorate_door'))
      // Whoever still gets in, by a login of their own, has them ended.
      const { ended } = await endHolders(ledger.exec)
      const end = await codeOf(ledger.as('quorate_door'))
      return { succeeded: end !== 'done', codes: [refused, ...ended.map(({ code }) => code)] }
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
    return honest(ledger.superuser, async () => {
      await ledger.superuser.query(
        `alter role cutter_exec reset all; alter role cutter_exec set search_path = cutter_governance`,
      )
      return { outcome: 'done' }
    })
  },
})

const prepared = useOwnCluster({ max_prepared_transactions: '2' })
ledgerAttack('[PRV-11] a prepared transaction holds the ledger without a session to end', {
  code: 'PREPARED_TRANSACTIONS',
  cluster: prepared,
  guard: [
    {
      name: 'qt001_cp.assert_deciding()',
      text: `current_setting('max_prepared_transactions') <> '0'`,
      instead: 'false',
    },
  ],
  async run(ledger) {
    await limits(ledger, 'idle_seconds = 0')
    const as = await thief(ledger)
    try {
      await as.query('begin')
      await ledger.open('# One\n\ntext\n', { as })
      await as.query(`prepare transaction 'for ever'`)
    } catch (error) {
      return { succeeded: false, codes: [(error as QuorateError).code] }
    }
    const tried = await honest(ledger.revoker, () => ledger.revoke(ID.t22))
    await as.query(`rollback prepared 'for ever'`)
    return tried
  },
})

/** Sends a call in pieces, without the Sync that would end its transaction; answers when it has done its work. */
async function unfinished(ledger: Ledger, { text, values }: { text: string; values: readonly (string | null)[] }) {
  const { host, port, passwords } = ledger.cluster
  const client = new pg.Client({
    host,
    port,
    database: ledger.name,
    user: 'quorate_door',
    password: passwords.quorate_door,
  })
  client.on('error', () => {})
  await client.connect()
  const { connection } = client
  connection.parse({ text, name: '', types: [] }, true)
  connection.bind({ values: [...values] }, true)
  connection.execute({ portal: '', rows: '0' }, true)
  await new Promise((resolve) => {
    connection.once('commandComplete', resolve)
    connection.flush()
  })
  return client
}

/** The same functions with less patience: what a call waits for a lock is pinned in them. */
async function shortWaits(ledger: Ledger, ...functions: readonly string[]): Promise<void> {
  for (const name of functions) await ledger.superuser.query(`alter function ${name} set lock_timeout = '500ms'`)
}

/** Ends what still runs, so that the database can be dropped. */
async function ended(ledger: Ledger, running: Promise<unknown>): Promise<void> {
  await ledger.superuser.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like '%pg_sleep(60)%' and pid <> pg_backend_pid()`,
  )
  await running
}
