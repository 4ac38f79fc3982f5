// Attacks by somebody who wants to stand in the others' way: with one valid token, with a login's password, or with the ender itself.
// An attack succeeds when the honest call is refused or held, or when an honest session is ended.
import canonicalize from 'canonicalize'
import pg from 'pg'
import { callGate, callJson } from '../../src/adapters/postgres/call.ts'
import type { Database } from '../../src/adapters/postgres/connect.ts'
import { endHolders } from '../../src/adapters/postgres/holders.ts'
import { QuorateError } from '../../src/gate/error.ts'
import { outwait } from '../../src/usecases/outwait.ts'
import { capture } from '../support/capture.ts'
import { ID, type Ledger } from '../support/ledger.ts'
import { useOwnCluster } from '../support/own-server.ts'
import { plant, withoutGuard } from '../support/plant.ts'
import { pidOf } from '../support/waiting.ts'
import { ledgerAttack, type Tried } from './support/attack.ts'

const END = 'qt001_cp.end_holder(uuid)'
const HOLDERS = 'qt001_cp.holders()'
const ENDS = { name: END, text: 'where h.may_end and', instead: 'where false and' }

/** The gate's own seconds, so that no attack takes half a minute; and who needs the ledger alone waits for it half a second at a time. */
async function limits(ledger: Ledger, set: string): Promise<void> {
  await ledger.superuser.query(`update qt001_cp.hold_limit set ${set}`)
  await withoutGuard(ledger, 'qt001_cp.lock_ledger_exclusively', `'10s'`, `'500ms'`)
}

/** An honest call that waits its turn as the action does, for a few seconds; the codes are of those whom it had ended, or why it gave up. */
async function honest(database: Database, call: () => Promise<{ outcome: string }>): Promise<Tried> {
  const now = () => performance.now() / 1000
  try {
    const { answer, ended } = await outwait(database, { now, deadline: now() + 15 + 5 }, call)
    return { succeeded: answer.outcome !== 'done', codes: ended.map(({ code }) => code) }
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    return { succeeded: true, codes: error.findings.map(({ code }) => code) }
  }
}

/** A session that a thief made deaf to every time-out that it may choose. */
async function thief(ledger: Ledger, login: 'quorate_door' | 'cutter_exec' = 'quorate_door'): Promise<Database> {
  const session = await ledger.as(login)
  await session.query(
    `set idle_in_transaction_session_timeout = 0; set idle_session_timeout = 0; set statement_timeout = 0`,
  )
  await session.query('set lock_timeout = 0')
  return session
}

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

ledgerAttack('[PRV-11] a call that is rolled back ends another session and leaves no trace', {
  code: 'ENDING_NOT_RECORDED',
  guard: [{ name: END, text: `pg_xact_status(v_named.asked_xid) = 'committed'`, instead: 'true' }],
  async run(ledger) {
    await limits(ledger, 'idle_seconds = 0')
    const { code } = await ledger.open('# One\n\ntext\n')
    const victim = await ledger.as('quorate_door')
    const pid = await pidOf(victim)
    await victim.query('begin')
    await ledger.signoff(code as string, 't2', ID.t2, { as: victim })
    const as = await thief(ledger)
    await as.query('begin')
    const { named } = (await callJson(as, 'cutter_governance.name_holders', [])) as { named: string[] }
    const answer = (await callJson(as, 'cutter_governance.end_holders', [`{${named.join(',')}}`])) as {
      findings: { code: string }[]
    }
    await as.query('rollback')
    const records = await ledger.value<number>('(select count(*)::int from qt001_cp.session_ending)')
    return { succeeded: !(await lives(ledger, pid)) && records === 0, codes: answer.findings.map(({ code }) => code) }
  },
})

ledgerAttack('[PRV-11] the ender is called on an act that works', {
  code: 'HOLDER_WITHIN_TIME',
  guard: [
    {
      name: HOLDERS,
      text: `case when s.state like 'idle in transaction%' or s.wait_event_type = 'Client' then m.idle_seconds else m.act_seconds end`,
      instead: 'm.idle_seconds',
    },
  ],
  async run(ledger) {
    await limits(ledger, 'idle_seconds = 0')
    const code = await ledger.ready('# One\n\ntext\n')
    const { toSign } = await ledger.preflightCut(code, { runId: '77' })
    const worker = await ledger.as('cutter_exec')
    const pid = await pidOf(worker)
    // The act takes its time in the middle of its step.
    await plant(
      ledger,
      `create function public.slow() returns trigger language plpgsql as $$ begin perform pg_sleep(3); return new; end $$`,
      'create trigger slow before update on qt001_cp.activation for each row when (new.status = $$consumed$$) execute function public.slow()',
    )
    const act = ledger.cut(code, toSign as string, { runId: '77', as: worker }).then(
      ({ outcome }) => outcome,
      (error: QuorateError) => error.code,
    )
    const within: string[] = []
    while (within.length === 0 && (await lives(ledger, pid))) {
      const holders = await endHolders(ledger.door)
      within.push(...[...holders.within, ...holders.ended].map(({ code }) => code))
    }
    return { succeeded: (await act) !== 'done', codes: within }
  },
})

ledgerAttack('[PRV-11] pollers of read_back make an honest caller see a call in progress', {
  code: 'not_recorded',
  guard: [
    {
      name: 'cutter_governance.read_back(uuid, text, text)',
      text: 'v_runs := exists (select from cutter_governance.call_gate as g where g.activation_id = p_activation and qt001_cp.is_running(g.xmax));',
      instead: `begin
        perform from cutter_governance.call_gate where activation_id = p_activation for update nowait;
        v_runs := false;
      exception when lock_not_available then
        v_runs := true;
      end;`,
    },
  ],
  async run(ledger) {
    const code = await ledger.ready('# One\n\ntext\n')
    const { activationId } = await ledger.change(code)
    const ask = (as: Database) => callGate(as, 'cutter_governance.read_back', [activationId, ledger.gate.issuer, 'x'])
    for (let n = 0; n < 6; n += 1) {
      const poller = await thief(ledger, 'cutter_exec')
      await poller.query('begin')
      await ask(poller)
    }
    const { outcome } = await ask(ledger.exec)
    const done = await honest(ledger.exec, () => ledger.run(code))
    return { succeeded: outcome === 'in_progress' || done.succeeded, codes: [outcome] }
  },
})

ledgerAttack('[ID-4] a cut without a token has the database look through a whole plan', {
  code: 'TOKEN_MALFORMED',
  guard: [
    {
      name: 'cutter_governance.cut(uuid, text, text, text, text)',
      text: 'v_gate := qt001_cp.reserve_consume(',
      instead: 'perform cutter_governance.digest_of(p_activation, p_blocks); v_gate := qt001_cp.reserve_consume(',
    },
  ],
  async run(ledger) {
    const code = await ledger.ready('# One\n\ntext\n')
    const { activationId } = await ledger.change(code)
    return byProof(() =>
      callGate(ledger.exec, 'cutter_governance.cut', [activationId, '{}', '0'.repeat(64), 'x'.repeat(10_000_000), '']),
    )
  },
})

ledgerAttack('[ID-4] an open without a token has the database hash a whole plan', {
  code: 'TOKEN_MALFORMED',
  guard: [
    {
      name: 'qt001_cp.open(text, text, text)',
      text: `select * into v_entry from qt001_cp.enter_door(`,
      instead: `if v_request ->> 'plan_digest' <> qt001_cp.sha256_hex(p_plan) then perform qt001_cp.refuse('PLAN_DRIFT'); end if;
        select * into v_entry from qt001_cp.enter_door(`,
    },
  ],
  async run(ledger) {
    const request = canonicalize({
      request_id: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
      action: 'CUT',
      environment: 'production',
      commit: 'c'.repeat(40),
      plan_id: 'docs',
      plan_revision: '1',
      carrier: 'C1',
      plan_digest: '0'.repeat(64),
      manifest_digest: ledger.gate.manifestDigest,
      rollback_plan_ref: 'docs/rollback.md',
      not_after: '2030-01-01T00:00:00Z',
    }) as string
    return byProof(() => callGate(ledger.door, 'qt001_cp.open', [request, 'x'.repeat(10_000_000), '']))
  },
})

ledgerAttack('[EV-3] somebody who is not registered leaves a link in the chain', {
  code: 'IDENTITY_UNKNOWN',
  guard: [
    {
      name: 'qt001_cp.prove(uuid, text, uuid, text, text[], text)',
      text: 'if human is null then',
      instead: 'if false then',
    },
  ],
  async run(ledger) {
    const code = await ledger.ready('# One\n\ntext\n')
    const links = () => ledger.value<number>('(select count(*)::int from qt001_cp.evidence_registry)')
    const [before, as] = [await links(), await thief(ledger, 'cutter_exec')]
    const codes = await ledger.preflightCut(code, { as, job: { actorId: ID.stranger } }).then(
      ({ findings }) => findings.map(({ code }) => code),
      (error: QuorateError) => error.findings.map(({ code }) => code),
    )
    return { succeeded: (await links()) > before, codes }
  },
})

ledgerAttack('[PRV-11] whoever has a login’s password takes the lock that installers queue for', {
  code: 'DB_PERMISSION',
  guard: [
    {
      file: 'src/usecases/install.ts',
      text: 'await database.query(INSTALL_LOCK)',
      instead: `await database.query("set local lock_timeout = '2s'"); await database.query('select pg_advisory_xact_lock(31921915168453733)')`,
    },
  ],
  async run(ledger, load) {
    const { install } = await load<typeof import('../../src/usecases/install.ts')>('src/usecases/install.ts')
    const as = await thief(ledger)
    await as.query('select pg_advisory_lock(31921915168453733)')
    const codes = [await codeOf(as.query(`begin; comment on database ${ledger.name} is 'mine'`))]
    const end = await codeOf(install(ledger.superuser))
    return { succeeded: end !== 'done', codes: [...codes, end] }
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

/** A call that brings no proof: it must be refused for that, whatever else is wrong with it. */
async function byProof(call: () => Promise<unknown>): Promise<Tried> {
  const code = await codeOf(call())
  return { succeeded: !code.startsWith('TOKEN_'), codes: [code] }
}

async function codeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'done',
    (error) => {
      if (!(error instanceof Error) || !('code' in error)) throw error
      return String(error.code)
    },
  )
}

const lives = (ledger: Ledger, pid: string) =>
  ledger.value<boolean>('exists (select from pg_stat_activity where pid = $1::int)', [pid])

/** Ends what still runs, so that the database can be dropped. */
async function ended(ledger: Ledger, running: Promise<unknown>): Promise<void> {
  await ledger.superuser.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like '%pg_sleep(60)%' and pid <> pg_backend_pid()`,
  )
  await running
}
