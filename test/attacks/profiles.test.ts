// Attacks by what a small team's policy may relax, in a policy that does not: each rule falls only with its name (MAN-11).
import { sha256 } from '../../src/codes/encoding.ts'
import { type ManifestDocument, seal } from '../../src/manifest/expand/digest.ts'
import { govern, openGoverned, readyGoverned, registryChanges } from '../support/governance.ts'
import type { Ledger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { alsoOfClass } from '../support/plant.ts'
import { withMembers } from '../support/policy-cases.ts'
import { ledgerAttack, tried } from './support/attack.ts'

const profile = (name: string, ...relaxes: readonly string[]): ManifestDocument => {
  return { apiVersion: 'quorate/v1', kind: 'TEAM_PROFILE', metadata: { name }, spec: { relaxes } }
}
const withProfile = (ledger: Ledger, document: ManifestDocument) =>
  seal([...ledger.gate.policy.documents, document]).bytes
const activate = (ledger: Ledger, bytes: string) => tried(() => openGoverned(ledger, 'MANIFEST_ACTIVATE', bytes))

ledgerAttack('[MAN-11] [SEAT-4] whoever keeps the password of a login starts its job', {
  code: 'OPERATOR_HOLDS_SEAT',
  guard: [
    {
      name: 'quorate.seat_findings(qt001_cp.activation, qt001_cp.occupant[])',
      text: `quorate.relaxes('custodian-operates')`,
      instead: 'true',
    },
  ],
  async run(ledger) {
    await alsoOfClass(ledger, ID.cutCustodian, 'operator')
    const code = await ledger.ready('# By its custodian\n')
    return tried(() => ledger.run(code, { job: { actorId: ID.cutCustodian } }))
  },
})

ledgerAttack('[MAN-11] [PRV-1] whoever keeps the migrator’s password is given a seat', {
  code: 'MIGRATOR_SEATED',
  guard: [
    {
      name: 'quorate.registry_findings(jsonb, text)',
      text: `not quorate.set_relaxes(p_documents, 'migrator-holds-seats')`,
      instead: 'false',
    },
  ],
  run: (ledger) => {
    const bound = { op: 'bind', subject_sha256: sha256(ID.migrator), class: 'tech_lead' }
    const document = registryChanges({ ...bound, valid_until: '2030-01-01T00:00:00Z' })
    return tried(() => openGoverned(ledger, 'REGISTRY_CHANGE', document))
  },
})

ledgerAttack('[MAN-11] a verify that nobody signs', {
  code: 'ACTION_WITHOUT_QUORUM',
  guard: [
    {
      name: 'quorate.set_seat_findings(jsonb)',
      text: `quorate.set_relaxes(p_documents, 'verify-without-signoff')`,
      instead: 'true',
    },
  ],
  run: (ledger) =>
    activate(
      ledger,
      seal(
        ledger.gate.policy.documents.flatMap((one) => {
          if (one.kind === 'AUTHORITY_SCOPE' && one.metadata.name === 'verify')
            return [withMembers(one, { approval: 'none' })]
          return one.metadata.name.startsWith('VERIFY/') ? [] : [one]
        }),
      ).bytes,
    ),
})

ledgerAttack('[MAN-11] a policy for two people where there are more', {
  code: 'PROFILE_PEOPLE',
  guard: [
    {
      name: 'quorate.set_people_findings(jsonb, text)',
      text: 'from quorate.profile_findings(p_documents)',
      instead: 'from quorate.profile_findings(p_documents) where false',
    },
  ],
  run: (ledger) => activate(ledger, withProfile(ledger, profile('duo'))),
})

ledgerAttack('[MAN-11] a team that relaxes what only two people cannot keep', {
  code: 'RELAXATION_NOT_ALLOWED',
  guard: [
    {
      name: 'quorate.set_profile_findings(jsonb)',
      text: 'r.rule <> all (t.may_relax)',
      instead: 'false',
    },
    {
      name: 'quorate.set_people_findings(jsonb, text)',
      text: 'from quorate.profile_findings(p_documents)',
      instead: 'from quorate.profile_findings(p_documents) where false',
    },
  ],
  run: (ledger) => activate(ledger, withProfile(ledger, profile('team', 'custodian-operates'))),
})

/** Eight people who can still cut. */
const EIGHT: readonly string[] = [
  ...[ID.operator, ID.reviewer, ID.content_owner, ID.tech_lead, ID.product_lead, ID.council, ID.council2],
  ID.cutCustodian,
]

ledgerAttack('[MAN-11] a cut of a council that has become too small', {
  code: 'PROFILE_PEOPLE',
  guard: [
    {
      name: 'quorate.drift_findings(qt001_cp.activation, text)',
      text: 'cross join lateral quorate.profile_findings(s.bytes::jsonb) as f',
      instead: 'cross join lateral (select * from quorate.profile_findings(s.bytes::jsonb) where false) as f',
    },
  ],
  async run(ledger) {
    const policy = withProfile(ledger, profile('council'))
    await govern(ledger, await readyGoverned(ledger, 'MANIFEST_ACTIVATE', policy))
    await ledger.enter()
    const others = Object.values(ID).filter((id) => id !== ID.stranger && !EIGHT.includes(id))
    for (const id of others) await ledger.revoke(id)
    const code = await ledger.ready('# By eight\n')
    return tried(() => ledger.run(code))
  },
})
