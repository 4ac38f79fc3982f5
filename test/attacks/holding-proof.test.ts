// Attacks that would have the database work, lock or write for somebody who has proved nothing, or who was stopped.
import canonicalize from 'canonicalize'
import type { QuorateError } from '../../src/codes/error.ts'
import { callGate } from '../support/call-gate.ts'
import { ID } from '../support/people.ts'
import { pidOf } from '../support/waiting.ts'
import { ledgerAttack } from './support/attack.ts'
import { byProof, PROVE, thief } from './support/holding.ts'

ledgerAttack('[ID-4] a cut without a token has the database look through a whole plan', {
  code: 'TOKEN_MALFORMED',
  guard: [
    {
      name: 'quorate.cut(uuid, text, text, text, text)',
      text: 'select quorate.act(',
      instead: 'select quorate.changes_of(p_activation, p_content); select quorate.act(',
    },
  ],
  async run(ledger) {
    const code = await ledger.ready('# One\n\ntext\n')
    const { name, args } = await ledger.laneCall(code, 'cut', '0'.repeat(64), { runId: '77' })
    // All that is looked at before the proof is well formed; the plan is not what it says, nor is there a token.
    return byProof(() => callGate(ledger.exec, name, [...args.slice(0, 3), 'x'.repeat(10_000_000), '']))
  },
})

ledgerAttack('[ID-4] an open without a token has the database hash a whole plan', {
  code: 'TOKEN_MALFORMED',
  guard: [
    {
      name: 'quorate.open(text, text, text)',
      text: `select * into v_entry from quorate.enter_door(`,
      instead: `if v_request ->> 'plan_digest' <> qt001_cp.sha256_hex(p_content) then perform quorate.refuse('CONTENT_DRIFT'); end if;
        select * into v_entry from quorate.enter_door(`,
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
      unit_rule: '1',
      not_after: '2030-01-01T00:00:00Z',
    }) as string
    return byProof(() => callGate(ledger.door, 'quorate.open', [request, 'x'.repeat(10_000_000), '']))
  },
})

ledgerAttack('[EV-3] somebody who is not registered leaves a link in the chain', {
  code: 'IDENTITY_UNKNOWN',
  guard: [
    {
      name: 'quorate.prove(uuid, text, uuid, text, text[], text)',
      text: 'if human is null or',
      instead: 'if',
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

const STOPPED = {
  name: PROVE,
  text: `or v_code = 'IDENTITY_STALE' or v_code = 'IDENTITY_SUSPENDED' and p_purpose not in ('suspend', 'revoke') then`,
  instead: 'then',
}

for (const [who, code] of [
  ['revoked', 'IDENTITY_STALE'],
  ['suspended', 'IDENTITY_SUSPENDED'],
] as const) {
  ledgerAttack(`[EV-3] [PRV-11] somebody who was ${who} holds the ledger, and leaves links in the chain`, {
    code,
    guard: [STOPPED],
    async run(ledger) {
      const opened = await ledger.open('# One\n\ntext\n')
      await (who === 'revoked' ? ledger.revoke(ID.tech_lead) : ledger.suspend(ID.tech_lead, ID.content_owner))
      const as = await thief(ledger)
      const signs = () =>
        ledger.signoff(opened.code as string, 'tech_lead', ID.tech_lead, { as }).then(
          ({ findings }) => findings.map(({ code }) => code),
          (error: QuorateError) => error.findings.map(({ code }) => code),
        )
      const links = () => ledger.value<number>('(select count(*)::int from qt001_cp.evidence_registry)')
      const [before, pid] = [await links(), await pidOf(as)]
      await signs()
      const after = await links()
      await as.query('begin')
      const codes = await signs()
      const held = await ledger.value<number>(
        `(select count(*)::int from pg_locks where relation = 'qt001_cp.ledger'::regclass and pid = $1::int and mode <> 'AccessShareLock')`,
        [pid],
      )
      await as.query('rollback').catch(() => {})
      return { succeeded: after > before || held > 0, codes }
    },
  })
}
