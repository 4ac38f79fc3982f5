// Attacks by a call that brings no proof, or one of nobody who is registered: it makes the database work, or leaves a link.
import canonicalize from 'canonicalize'
import { callGate } from '../../src/adapters/postgres/call.ts'
import type { QuorateError } from '../../src/gate/error.ts'
import { ID } from '../support/ledger.ts'
import { ledgerAttack, type Tried } from './support/attack.ts'
import { codeOf, thief } from './support/holding.ts'

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

/** A call that brings no proof: it must be refused for that, whatever else is wrong with it. */
async function byProof(call: () => Promise<unknown>): Promise<Tried> {
  const code = await codeOf(call())
  return { succeeded: !code.startsWith('TOKEN_'), codes: [code] }
}
