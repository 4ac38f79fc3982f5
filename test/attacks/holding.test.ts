// Attacks by somebody who wants to hold the ledger: with valid tokens, or with the ender itself.
// An attack succeeds when the honest call is refused or held, or when an honest session is ended.

import type { QuorateError } from '../../src/codes/error.ts'
import type { Database } from '../../src/postgres/connect.ts'
import { endHolders } from '../../src/postgres/holders.ts'
import { callGate, callJson } from '../support/call-gate.ts'
import { capture } from '../support/capture.ts'
import { ID } from '../support/people.ts'
import { plant } from '../support/plant.ts'
import { pidOf } from '../support/waiting.ts'
import { ledgerAttack } from './support/attack.ts'
import { END, ENDS, ended, HOLDERS, honest, limits, lives, shortWaits, thief, unfinished } from './support/holding.ts'

ledgerAttack('[PRV-11] one token in a transaction that idles holds up a revocation', {
  code: 'HOLDER_ENDED',
  guard: [ENDS],
  async run(ledger) {
    await limits(ledger, 'idle_seconds = 1')
    const { code } = await ledger.open('# One\n\ntext\n')
    const as = await thief(ledger)
    await as.query('begin')
    await as.query('savepoint deep')
    await ledger.signoff(code as string, 'tech_lead', ID.tech_lead, { as })
    return honest(ledger, ledger.door, () => ledger.revoke(ID.tech_lead2))
  },
})

ledgerAttack('[PRV-11] a transaction that opened a change and idles holds up everybody’s signoff', {
  code: 'HOLDER_ENDED',
  guard: [ENDS],
  async run(ledger) {
    await limits(ledger, 'idle_seconds = 1')
    await shortWaits(ledger, 'quorate.signoff(uuid, text, text, text)')
    const { code } = await ledger.open('# One\n\ntext\n')
    const as = await thief(ledger)
    await as.query('begin')
    await ledger.open('# Two\n\ntext\n', { planId: 'two', as })
    return honest(ledger, ledger.door, () => ledger.signoff(code as string, 'tech_lead', ID.tech_lead))
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
    return honest(ledger, ledger.door, () => ledger.revoke(ID.tech_lead2))
  },
})

ledgerAttack('[PRV-11] a call that pretends to work holds the ledger beyond its time', {
  code: 'HOLDER_ENDED',
  guard: [{ name: HOLDERS, text: 'else m.act_seconds end\n          -- A', instead: 'else 1000 end\n          -- A' }],
  async run(ledger) {
    await limits(ledger, 'act_seconds = 2')
    const { code } = await ledger.open('# One\n\ntext\n')
    const as = await thief(ledger)
    await as.query('begin')
    await ledger.signoff(code as string, 'tech_lead', ID.tech_lead, { as })
    const pretends = as.query('select pg_sleep(60)').catch(() => [])
    const tried = await honest(ledger, ledger.door, () => ledger.revoke(ID.tech_lead2))
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
    const call = await capture(ledger.door, (as) => ledger.signoff(code as string, 'tech_lead', ID.tech_lead, { as }))
    const client = await unfinished(ledger, call)
    try {
      return await honest(ledger, ledger.door, () => ledger.revoke(ID.tech_lead2))
    } finally {
      client.connection.stream.destroy()
    }
  },
})

ledgerAttack('[PRV-11] a call that is rolled back ends another session and leaves no trace', {
  code: 'ENDING_NOT_RECORDED',
  guard: [{ name: END, text: `pg_xact_status(e.asked_xid) = 'committed'`, instead: 'true' }],
  async run(ledger) {
    await limits(ledger, 'idle_seconds = 0')
    const { code } = await ledger.open('# One\n\ntext\n')
    const victim = await ledger.as('quorate_door')
    const pid = await pidOf(victim)
    await victim.query('begin')
    await ledger.signoff(code as string, 'tech_lead', ID.tech_lead, { as: victim })
    const as = await thief(ledger)
    await as.query('begin')
    const { named } = (await callJson(as, 'quorate.name_holders', [])) as { named: string[] }
    const answer = (await callJson(as, 'quorate.end_holders', [`{${named.join(',')}}`])) as {
      findings: { code: string }[]
    }
    await as.query('rollback')
    const records = await ledger.value<number>('(select count(*)::int from qt001_cp.session_ending)')
    return { succeeded: !(await lives(ledger, pid)) && records === 0, codes: answer.findings.map(({ code }) => code) }
  },
})

ledgerAttack('[PRV-11] the ender is called on an act that works', {
  code: 'HOLDER_WITHIN_TIME',
  guard: [{ name: HOLDERS, text: 'else m.act_seconds end', instead: 'else m.idle_seconds end' }],
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
      // Sessions of other tests hold rows of the shared catalogue.
      const ofWorker = [...holders.within, ...holders.ended].filter(
        ({ observed }) => String((observed as { pid: number }).pid) === pid,
      )
      within.push(...ofWorker.map(({ code }) => code))
    }
    return { succeeded: (await act) !== 'done', codes: within }
  },
})

ledgerAttack('[PRV-11] pollers of read_back make an honest caller see a call in progress', {
  code: 'not_recorded',
  guard: [
    {
      name: 'quorate.read_back(uuid, text, text)',
      text: 'v_runs := exists (select from cutter_governance.call_gate as g where g.activation_id = p_activation and quorate.is_running(g.xmax));',
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
    const ask = (as: Database) => callGate(as, 'quorate.read_back', [activationId, ledger.gate.issuer, 'x'])
    for (let n = 0; n < 6; n += 1) {
      const poller = await thief(ledger, 'cutter_exec')
      await poller.query('begin')
      await ask(poller)
    }
    const { outcome } = await ask(ledger.exec)
    const done = await honest(ledger, ledger.exec, () => ledger.run(code))
    return { succeeded: outcome === 'in_progress' || done.succeeded, codes: [outcome] }
  },
})
