// Attacks by an assignment of people who could not sit: on both sides of a pair, revoked, or nobody at all (PRV-11).
import canonicalize from 'canonicalize'
import { sha256 } from '../../src/codes/encoding.ts'
import { expandEnvironment } from '../../src/manifest/expand/expand.ts'
import { readEnvironment } from '../../src/manifest/read-environment.ts'
import { valueOrThrow } from '../../src/manifest/result.ts'
import { readGate } from '../../src/postgres/read-gate.ts'
import { govern, openGoverned, policy, policyText, registryChanges, staffingOf } from '../support/governance.ts'
import type { Ledger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { alsoOfClass } from '../support/plant.ts'
import { carryOut } from '../support/stopping.ts'
import { ledgerAttack, tried } from './support/attack.ts'

const SET = 'quorate.set_findings(text, text)'
const STAFFING = 'quorate.staffing_findings(jsonb, text)'
const REGISTRY = 'quorate.registry_findings(jsonb, text)'

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
    await alsoOfClass(ledger, ID.tech_lead, 'content_owner')
    return proposes(ledger, await assigned(ledger, { 'tech_lead/1': ID.tech_lead, 'content_owner/1': ID.tech_lead }))
  },
})

ledgerAttack('[PRV-11] a proposal that seats somebody who was revoked', {
  code: 'STAFFING_UNPROVEN',
  guard: [{ name: STAFFING, text: 'and quorate.human_state(h) is null and', instead: 'and' }],
  async run(ledger) {
    await ledger.revoke(ID.tech_lead2)
    return proposes(ledger, await assigned(ledger, { 'tech_lead/1': ID.tech_lead2 }))
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
    { name: SET, text: 'return query select * from quorate.set_people_findings(p_document::jsonb, p_staffing);' },
  ],
  async run(ledger) {
    const staffing = await assigned(ledger, { 'tech_lead/1': ID.tech_lead2 })
    const { code } = await openGoverned(ledger, 'MANIFEST_ACTIVATE', next(), { staffing })
    await ledger.signAll(code as string)
    await ledger.revoke(ID.tech_lead2)
    return tried(() => govern(ledger, code as string))
  },
})

ledgerAttack(
  '[PRV-11] [SEP-1] a registry in which one person holds both roles that differ across a cut and its verify',
  {
    code: 'STAFFING_UNPROVEN',
    guard: [
      {
        name: STAFFING,
        text: `from quorate.set_specs(p_documents, 'PRINCIPAL_SEPARATION') as p`,
        instead: `from quorate.set_specs(p_documents, 'PRINCIPAL_SEPARATION') as p where p.spec ->> 'scope' = 'activation'`,
      },
    ],
    async run(ledger) {
      await carryOut(ledger, 'MANIFEST_ACTIVATE', acrossOnly())
      ledger.gate = await readGate(ledger.door)
      const of = (role: string, ...ids: readonly string[]) =>
        ids.map((id) => ({ op: 'unbind', subject_sha256: sha256(id), class: role }))
      const change = registryChanges(
        {
          op: 'bind',
          subject_sha256: sha256(ID.tech_lead),
          class: 'content_owner',
          valid_until: '2030-01-01T00:00:00Z',
        },
        ...of('content_owner', ID.content_owner, ID.content_owner2),
        ...of('tech_lead', ID.tech_lead2, ID.reviewerAndT2),
      )
      const staffing = await assigned(ledger, { 'tech_lead/1': ID.tech_lead, 'content_owner/1': ID.tech_lead })
      return tried(() => openGoverned(ledger, 'REGISTRY_CHANGE', change, { staffing }))
    },
  },
)

/** The policy with content_owner and tech_lead apart across a cut and its verify, and within one act by that alone. */
function acrossOnly(): string {
  const text = policyText
    .replace(
      '- [operator, reviewer, content_owner, tech_lead]',
      '- [operator, reviewer, content_owner]\n      - { tech_lead: [operator] }',
    )
    .replace(/change_set: .*/, 'change_set:\n      - { content_owner: [tech_lead] }')
  return expandEnvironment(valueOrThrow(readEnvironment(text, 'production.yaml'))).bytes
}
