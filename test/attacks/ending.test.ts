// Attacks with what ends sessions and installs the gate: an honest session is ended, or an honest answer or lock is taken away.
import { callGate, callJson } from '../../src/adapters/postgres/call.ts'
import type { Database } from '../../src/adapters/postgres/connect.ts'
import { endHolders } from '../../src/adapters/postgres/holders.ts'
import type { QuorateError } from '../../src/gate/error.ts'
import type { Finding } from '../../src/gate/finding.ts'
import { ID, type Ledger } from '../support/ledger.ts'
import { plant } from '../support/plant.ts'
import { pidOf } from '../support/waiting.ts'
import { ledgerAttack } from './support/attack.ts'
import { codeOf, honest, limits, thief } from './support/holding.ts'

const END = 'qt001_cp.end_holder(uuid)'
const HOLDERS = 'qt001_cp.holders()'

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
      // Other tests' sessions hold entries of the server's own catalogue.
      const ofWorker = [...holders.within, ...holders.ended].filter((one) => pidIn(one) === pid)
      within.push(...ofWorker.map(({ code }) => code))
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

const pidIn = ({ observed }: Finding) => String((observed as { pid: number }).pid)

const lives = (ledger: Ledger, pid: string) =>
  ledger.value<boolean>('exists (select from pg_stat_activity where pid = $1::int)', [pid])
