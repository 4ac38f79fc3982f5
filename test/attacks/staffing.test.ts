// Attacks by an assignment of people who could not sit, or who are gone when it is carried out (PRV-11).
import canonicalize from 'canonicalize'
import { sha256 } from '../../src/gate/encoding.ts'
import { govern, openGoverned, policy, staffingOf } from '../support/governance.ts'
import { ID, type Ledger } from '../support/ledger.ts'
import { alsoOfClass } from '../support/plant.ts'
import { ledgerAttack, tried } from './support/attack.ts'

const STAFFING = 'qt001_cp.staffing_findings(jsonb, text)'
const REGISTRY = 'qt001_cp.registry_findings(jsonb, text)'

const next = () => policy('within: 72h }\n    VERIFY', 'within: 48h }\n    VERIFY')

/** The honest assignment, with these seats of both acts given to others. */
async function assigned(ledger: Ledger, seats: Readonly<Record<string, string>>): Promise<string> {
  const honest = JSON.parse((await staffingOf(ledger, 'MANIFEST_ACTIVATE', next())) as string) as Record<string, object>
  const given = Object.fromEntries(Object.entries(seats).map(([seat, id]) => [seat, sha256(id)]))
  return canonicalize(
    Object.fromEntries(Object.entries(honest).map(([act, seated]) => [act, { ...seated, ...given }])),
  ) as string
}
const proposes = (ledger: Ledger, staffing: string | null) =>
  tried(() => openGoverned(ledger, 'MANIFEST_ACTIVATE', next(), { staffing }))

ledgerAttack('[PRV-11] a proposal that seats one person on both sides of a pair', {
  code: 'STAFFING_UNPROVEN',
  guard: [
    {
      name: STAFFING,
      text: 'from pair as p join seated as s on s.class = p.l',
      instead: 'from pair as p join seated as s on false',
    },
  ],
  async run(ledger) {
    await alsoOfClass(ledger, ID.t2, 'codex')
    return proposes(ledger, await assigned(ledger, { 't2/1': ID.t2, 'codex/1': ID.t2 }))
  },
})

ledgerAttack('[PRV-11] a proposal that seats somebody who was revoked', {
  code: 'STAFFING_UNPROVEN',
  guard: [{ name: STAFFING, text: 'and qt001_cp.human_state(h) is null and', instead: 'and' }],
  async run(ledger) {
    await ledger.revoke(ID.t22)
    return proposes(ledger, await assigned(ledger, { 't2/1': ID.t22 }))
  },
})

ledgerAttack('[PRV-11] a proposal that shows nobody who could change the policy after it', {
  code: 'STAFFING_UNPROVEN',
  guard: [
    {
      name: REGISTRY,
      text: 'staffing_findings(p_documents, p_staffing)',
      instead: 'staffing_findings(p_documents, p_staffing) where false',
    },
  ],
  run: (ledger) => proposes(ledger, null),
})

ledgerAttack('[PRV-11] a change carried out after the people whom it was shown with were revoked', {
  code: 'STAFFING_UNPROVEN',
  guard: [
    {
      name: 'qt001_cp.set_findings(text, text)',
      text: 'return query select * from qt001_cp.registry_findings(p_document::jsonb, p_staffing);',
    },
  ],
  async run(ledger) {
    const staffing = await assigned(ledger, { 't2/1': ID.t22 })
    const { code } = await openGoverned(ledger, 'MANIFEST_ACTIVATE', next(), { staffing })
    await ledger.signAll(code as string)
    await ledger.revoke(ID.t22)
    return tried(() => govern(ledger, code as string))
  },
})
