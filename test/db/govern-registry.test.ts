// Changes of the registry by quorum: who is registered, bound, handed over (REG-4).
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { kind as registryKind } from '../../src/kinds/registry.ts'
import { epoch, govern, openGoverned, readyGoverned, registryChanges } from '../support/governance.ts'
import { codes, Ledger, useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { tryCall } from '../support/plant.ts'

const ledger = useLedger()
const peopleText = readFileSync('manifests/people.yaml', 'utf8')
const until = '2030-01-01T00:00:00Z'

it('[REG-4] [EV-4] registers and binds by quorum without raising the epoch, and unbinds with raising it', async () => {
  const mine = await Ledger.clone(ledger().cluster)
  try {
    const subject = sha256('777')
    const add = registryChanges(
      { op: 'register', subject_sha256: subject, valid_until: until },
      { op: 'bind', subject_sha256: subject, class: 'tech_lead', valid_until: until },
    )
    const before = await epoch(mine)
    const added = await govern(mine, await readyGoverned(mine, 'REGISTRY_CHANGE', add))
    expect([added.outcome, added.rest.register, added.rest.bind]).toEqual(['done', 1, 1])
    expect(await epoch(mine)).toBe(before)
    const opened = await mine.open('# Text\n')
    expect((await mine.signoff(opened.code as string, 'tech_lead', '777')).outcome).toBe('done')

    const taken = await govern(
      mine,
      await readyGoverned(
        mine,
        'REGISTRY_CHANGE',
        registryChanges({ op: 'unbind', subject_sha256: subject, class: 'tech_lead' }),
      ),
    )
    expect(taken.outcome).toBe('done')
    expect(await epoch(mine)).toBe(String(Number(before) + 1))
    const next = await mine.open('# Other\n')
    expect(codes(await mine.signoff(next.code as string, 'tech_lead', '777'))).toEqual(['OCCUPANT_NOT_OF_CLASS'])
  } finally {
    await mine.drop()
  }
})

it('[REG-4] restores a revoked human by quorum only', async () => {
  const mine = await Ledger.clone(ledger().cluster)
  try {
    await mine.revoke(ID.tech_lead2)
    const opened = await mine.open('# Text\n')
    expect(await tryCall(mine.signoff(opened.code as string, 'tech_lead', ID.tech_lead2))).toEqual([
      'refused',
      'IDENTITY_STALE',
    ])
    const restore = registryChanges({ op: 'restore', subject_sha256: sha256(ID.tech_lead2) })
    const unsigned = await openGoverned(mine, 'REGISTRY_CHANGE', restore)
    expect(codes(await govern(mine, unsigned.code as string))).toContain('SEAT_MISSING')
    expect((await govern(mine, await readyGoverned(mine, 'REGISTRY_CHANGE', restore))).outcome).toBe('done')
    expect((await mine.signoff(opened.code as string, 'tech_lead', ID.tech_lead2)).outcome).toBe('done')
  } finally {
    await mine.drop()
  }
})

it('[REG-4] [MAN-7] takes no change after which nobody could change the registry or the policy', async () => {
  const mine = await Ledger.clone(ledger().cluster)
  try {
    const unbind = (id: string) => ({ op: 'unbind', subject_sha256: sha256(id), class: 'product_lead' })
    const [one, other] = [unbind(ID.product_lead), unbind(ID.product_lead2)]
    const registry = `select jsonb_agg(p order by p.principal_id) from qt001_cp.principal_registry as p`
    const before = await mine.value(registry)
    const refused = await openGoverned(mine, 'REGISTRY_CHANGE', registryChanges(one, other))
    expect(refused.findings).toMatchObject([
      {
        code: 'STAFFING_UNPROVEN',
        expected: { MANIFEST_ACTIVATE: { 'product_lead/1': 'a living person of the role' } },
      },
      { code: 'STAFFING_UNPROVEN', expected: { REGISTRY_CHANGE: { 'product_lead/1': 'a living person of the role' } } },
    ])
    expect(await mine.value(registry)).toEqual(before)

    // Of two changes that each pass alone, the second finds what the first has left.
    const signed = async (line: object) => {
      const { code } = await openGoverned(mine, 'REGISTRY_CHANGE', registryChanges(line))
      await mine.signAll(code as string, ['product_lead'])
      await mine.signoff(code as string, 'product_lead', ID.product_lead2)
      return code as string
    }
    const [first, second] = [await signed(one), await signed(other)]
    expect((await govern(mine, first)).outcome).toBe('done')
    const left = await mine.value(registry)
    const late = await govern(mine, second)
    expect([late.outcome, codes(late)]).toEqual(['blocked', ['STAFFING_UNPROVEN', 'STAFFING_UNPROVEN']])
    expect(await mine.value(registry)).toEqual(left)

    // With somebody in their place the same line passes.
    const successor = {
      op: 'bind',
      subject_sha256: sha256(ID.content_owner2),
      class: 'product_lead',
      valid_until: until,
    }
    expect(codes(await openGoverned(mine, 'REGISTRY_CHANGE', registryChanges(other, successor)))).toEqual([])
    // Ending one's own registration waits for no staffing.
    expect((await mine.revoke(ID.product_lead2)).outcome).toBe('done')
  } finally {
    await mine.drop()
  }
})

it('[REG-4] refuses lines that do not fit what is registered', async () => {
  const answer = async (...lines: object[]) =>
    codes(await openGoverned(ledger(), 'REGISTRY_CHANGE', registryChanges(...lines)))
  const known = sha256(ID.tech_lead)
  expect(await answer({ op: 'register', subject_sha256: known, valid_until: until })).toEqual(['REGISTRY_CONFLICT'])
  expect(await answer({ op: 'bind', subject_sha256: sha256('888'), class: 'tech_lead', valid_until: until })).toEqual([
    'IDENTITY_UNKNOWN',
  ])
  expect(await answer({ op: 'bind', subject_sha256: known, class: 'emperor', valid_until: until })).toEqual([
    'CLASS_UNKNOWN',
  ])
  expect(await answer({ op: 'bind', subject_sha256: known, class: 'tech_lead', valid_until: until })).toEqual([
    'REGISTRY_CONFLICT',
  ])
  expect(await answer({ op: 'unbind', subject_sha256: known, class: 'content_owner' })).toEqual(['REGISTRY_CONFLICT'])
  expect(await answer({ op: 'bind', subject_sha256: known, class: 'cut_custodian', valid_until: until })).toEqual([
    'CUSTODIAN_IS_REBOUND',
  ])
  expect(await answer({ op: 'rebind', subject_sha256: known, class: 'tech_lead', valid_until: until })).toEqual([
    'REGISTRY_CONFLICT',
  ])
  expect(await answer({ op: 'extend', subject_sha256: known, valid_until: '2030-02-30T00:00:00Z' })).toEqual([
    'REGISTRY_CHANGE_MALFORMED',
  ])
  expect(await answer({ op: 'extend', subject_sha256: known, valid_until: '2001-01-01T00:00:00Z' })).toEqual([
    'REGISTRY_CONFLICT',
  ])
  expect(await answer({ op: 'crown', subject_sha256: known })).toEqual(['REGISTRY_CHANGE_MALFORMED'])
  expect(await answer({ op: 'bind', subject_sha256: known, class: 'content_owner', valid_until: until })).toEqual([])
})

it('[REG-4] a suspension changes no proposal; only a file that names it ends it before its time', async () => {
  const mine = await Ledger.clone(ledger().cluster)
  try {
    const joiner = '    - { id: "2001", login: newcomer, roles: [reviewer] }\n'
    const document = async (text: string) => {
      const source = {
        files: { readText: async () => text, entriesIn: async () => [] },
        gate: mine.gate,
        database: mine.door,
      }
      return (await registryKind.open?.(source, { plan: null, document: null, compensates: null }))?.content ?? ''
    }
    const proposed = await document(peopleText + joiner)
    const { rest } = await mine.suspend(ID.tech_lead, ID.content_owner2)
    expect(await document(peopleText + joiner)).toBe(proposed)
    await expect(document(peopleText)).rejects.toMatchObject({ code: 'REGISTRY_UNCHANGED' })
    const named = peopleText.replace(
      `id: "${ID.tech_lead}",`,
      `id: "${ID.tech_lead}", end_suspension: "${rest.lapses_at}",`,
    )
    const ending = JSON.parse(await document(named)) as { changes: readonly object[] }
    expect(ending.changes).toMatchObject([{ op: 'restore', subject_sha256: sha256(ID.tech_lead) }])
    const { code } = await openGoverned(mine, 'REGISTRY_CHANGE', JSON.stringify(ending))
    await mine.signAll(code as string, ['tech_lead'])
    expect(codes(await mine.signoff(code as string, 'tech_lead', ID.tech_lead2))).toEqual([])
    expect((await govern(mine, code as string)).outcome).toBe('done')
    await expect(document(named)).rejects.toMatchObject({ code: 'REGISTRY_UNCHANGED' })
  } finally {
    await mine.drop()
  }
})
