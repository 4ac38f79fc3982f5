// A login’s custodian: handed over, renamed, handed back; one holder throughout, and the migrator’s is nobody else’s (ID-10, REG-2).
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { comparePeople } from '../../src/identity/compare-people.ts'
import { readPeople } from '../../src/manifest/read-people.ts'
import { valueOrThrow } from '../../src/manifest/result.ts'
import { readGate } from '../../src/postgres/read-gate.ts'
import { readRegistered } from '../../src/postgres/registered-people.ts'
import { epoch, govern, openGoverned, policy, readyGoverned, registryChanges } from '../support/governance.ts'
import { codes, Ledger, useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'

const ledger = useLedger()
const peopleText = readFileSync('manifests/people.yaml', 'utf8')
const until = '2030-01-01T00:00:00Z'
/** The bindings as they were before the last change of the registry, from its evidence. */
const BEFORE_LAST = `select body::jsonb -> 'before' from qt001_cp.evidence_registry where kind = 'REGISTRY' order by seq desc limit 1`

it('[REG-4] [ID-10] hands a custodian role over, and the old custodian stays in the evidence', async () => {
  const mine = await Ledger.clone(ledger().cluster)
  try {
    const rebind = registryChanges({
      op: 'rebind',
      subject_sha256: sha256(ID.content_owner2),
      class: 'cut_custodian',
      valid_until: until,
    })
    expect((await govern(mine, await readyGoverned(mine, 'REGISTRY_CHANGE', rebind))).outcome).toBe('done')
    const holder = `select h.provider_subject_sha256 from qt001_cp.principal_registry p join qt001_cp.human_identity_registry h using (human_identity_id) where p.auth_db_role = 'cutter_exec'`
    expect(await mine.value(holder)).toBe(sha256(ID.content_owner2))
    const before = await mine.value<{ subject_sha256: string }[]>(BEFORE_LAST)
    expect(before.map((row) => row.subject_sha256)).toContain(sha256(ID.cutCustodian))
  } finally {
    await mine.drop()
  }
})

it('[REG-2] [REG-4] [EV-4] a policy renames a custodian role, and only who is rebound lets its login cut again', async () => {
  const mine = await Ledger.clone(ledger().cluster)
  try {
    const renamed = policy('cut_custodian', 'exec_custodian')
    const activated = await govern(mine, await readyGoverned(mine, 'MANIFEST_ACTIVATE', renamed))
    expect(activated.outcome).toBe('done')
    mine.gate = await readGate(mine.door)
    const code = await mine.ready('# Text\n')
    expect(codes(await mine.run(code))).toContain('IDENTITY_PROXY')

    // What the action makes of a people file that names the role anew is that one line.
    const people = valueOrThrow(readPeople(peopleText.replace('cut_custodian', 'exec_custodian'), 'people.yaml')).people
    const lines = comparePeople(people, await readRegistered(mine.door), mine.gate.policy.custodians)
    expect(lines).toEqual([
      {
        op: 'rebind',
        subject_sha256: sha256(ID.cutCustodian),
        class: 'exec_custodian',
        valid_until: '2028-01-01T00:00:00Z',
      },
    ])
    const before = await epoch(mine)
    const done = await govern(mine, await readyGoverned(mine, 'REGISTRY_CHANGE', registryChanges(...lines)))
    expect([done.outcome, done.rest.rebind]).toEqual(['done', 1])
    expect(await epoch(mine)).toBe(String(Number(before) + 1))
    expect((await mine.run(code)).outcome).toBe('done')
    expect(await mine.value(BEFORE_LAST)).toEqual([
      {
        subject_sha256: sha256(ID.cutCustodian),
        class: 'cut_custodian',
        auth_db_role: 'cutter_exec',
        revoked: false,
      },
    ])
    expect(comparePeople(people, await readRegistered(mine.door), mine.gate.policy.custodians)).toEqual([])
  } finally {
    await mine.drop()
  }
})

it('[REG-2] a custodian role is handed there and back, and a login has one holder throughout', async () => {
  const mine = await Ledger.clone(ledger().cluster)
  try {
    const holders = `select jsonb_agg(h.provider_subject_sha256) from qt001_cp.principal_registry p join qt001_cp.human_identity_registry h using (human_identity_id)
      where p.principal_class_item_id = quorate.item('PRINCIPAL_CLASS', 'cut_custodian') and p.revoked_at is null`
    for (const id of [ID.content_owner2, ID.cutCustodian]) {
      const line = { op: 'rebind', subject_sha256: sha256(id), class: 'cut_custodian', valid_until: until }
      expect((await govern(mine, await readyGoverned(mine, 'REGISTRY_CHANGE', registryChanges(line)))).outcome).toBe(
        'done',
      )
      expect(await mine.value(holders)).toEqual([sha256(id)])
      expect((await mine.run(await mine.ready(`# By ${id}\n`))).outcome).toBe('done')
    }
  } finally {
    await mine.drop()
  }
})

it('[PRV-1] [REG-4] gives the migrator no other role, nor the migrator’s login to who holds one', async () => {
  const answer = async (...lines: object[]) => {
    const { findings } = await openGoverned(ledger(), 'REGISTRY_CHANGE', registryChanges(...lines))
    return findings.map(({ code, expected, observed }) => [code, expected, observed])
  }
  const bind = (id: string) => ({ op: 'bind', subject_sha256: sha256(id), class: 'tech_lead', valid_until: until })
  const hand = { op: 'rebind', subject_sha256: sha256(ID.content_owner2), class: 'migrator', valid_until: until }
  const leave = { op: 'unbind', subject_sha256: sha256(ID.content_owner2), class: 'content_owner' }
  expect(await answer(bind(ID.migrator))).toEqual([['MIGRATOR_SEATED', ['migrator'], ['tech_lead']]])
  expect(await answer(bind(ID.content_owner2))).toEqual([])
  expect(await answer(hand)).toEqual([['MIGRATOR_SEATED', ['migrator'], ['content_owner']]])
  // What counts is what all lines come to.
  expect(await answer(hand, leave)).toEqual([])
  expect(await answer(hand, leave, bind(ID.migrator))).toEqual([])
})
