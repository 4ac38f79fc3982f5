// Policies that ask for keys in changes of the gate: whether those who have one could carry them out, and repair them (MAN-10).
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { type ManifestDocument, seal } from '../../src/manifest/expand/digest.ts'
import { readGate } from '../../src/postgres/read-gate.ts'
import { openGoverned, registryChanges } from '../support/governance.ts'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { alsoOfClass, noLongerOfClass, plant, tryCall } from '../support/plant.ts'
import { withMembers } from '../support/policy-cases.ts'
import { callSeat, registerSeat } from '../support/registered-seats.ts'
import { makeSeat, type SeatDevice } from '../support/seat-devices.ts'
import { carryOut } from '../support/stopping.ts'

const ledger = useLedger()
const device = (seat: string, custodian: string, sort: SeatDevice['sort'] = 'rsa') =>
  makeSeat(sort, { seat, custodian, ledgerId: ledger().gate.ledger.ledgerId })

/** The policy in force, with keys asked of these roles in these acts. */
const asking = (roles: readonly string[], acts: readonly string[] = ['MANIFEST_ACTIVATE']) =>
  ledger().gate.policy.documents.map((document: ManifestDocument) =>
    document.kind === 'SIGNOFF_REQUIREMENT' &&
    acts.some((act) => roles.some((role) => document.metadata.name === `${act}/${role}/1`))
      ? withMembers(document, { assurance: ['seat'] })
      : document,
  )
const missing = async (roles: readonly string[]) =>
  (
    await ledger().superuser.query<{ observed: unknown }>(
      `select expected ->> 'role' as role, observed ->> 'custodians' as custodians from quorate.key_staffing_findings($1::jsonb)`,
      [JSON.stringify(asking(roles))],
    )
  ).map((row) => Object.values(row))

describe('[MAN-10] the keys that a policy asks for in its own change', () => {
  afterEach(() => plant(ledger(), 'delete from qt001_cp.apr_approver_seat'))

  it('are those of different people, whatever roles one of them holds', async () => {
    await alsoOfClass(ledger(), ID.content_owner, 'tech_lead')
    await registerSeat(ledger(), device('owner', ID.content_owner))
    expect(await missing(['content_owner'])).toEqual([])
    expect(await missing(['content_owner', 'tech_lead'])).toEqual([[null, '1']])
    await registerSeat(ledger(), device('lead', ID.tech_lead))
    expect(await missing(['content_owner', 'tech_lead'])).toEqual([])
    await noLongerOfClass(ledger(), ID.content_owner, 'tech_lead')
  })

  it('are such as a change of the gate takes', async () => {
    await registerSeat(ledger(), device('owner', ID.content_owner, 'ssh'))
    expect(await missing(['content_owner'])).toEqual([['content_owner', '0']])
    await registerSeat(ledger(), device('owner2', ID.content_owner2, 'passkey'))
    expect(await missing(['content_owner'])).toEqual([])
  })

  it('are not those of the only one who starts it', async () => {
    await alsoOfClass(ledger(), ID.operator, 'content_owner')
    await registerSeat(ledger(), device('owner', ID.operator))
    expect(await missing(['content_owner'])).toEqual([])
    await noLongerOfClass(ledger(), ID.operatorAndVerifier, 'operator')
    expect(await missing(['content_owner'])).toEqual([[null, '1']])
    await registerSeat(ledger(), device('owner2', ID.content_owner))
    expect(await missing(['content_owner'])).toEqual([])
    await alsoOfClass(ledger(), ID.operatorAndVerifier, 'operator')
    await noLongerOfClass(ledger(), ID.operator, 'content_owner')
  })
})

describe('[MAN-10] [REG-4] a registry under a policy that asks for a key in its own change', () => {
  const line = (op: string, id: string, more: object = {}) => ({ op, subject_sha256: sha256(id), ...more })
  const until = { valid_until: '2031-01-01T00:00:00Z' }
  const opens = (...lines: readonly object[]) =>
    tryCall(openGoverned(ledger(), 'REGISTRY_CHANGE', registryChanges(...lines)))
  let owner: SeatDevice
  beforeAll(async () => {
    owner = device('owner', ID.content_owner)
    await registerSeat(ledger(), owner)
    await carryOut(ledger(), 'MANIFEST_ACTIVATE', seal(asking(['content_owner'])).bytes)
    ledger().gate = await readGate(ledger().door)
  })

  it('is not changed so that nobody has that key', async () => {
    const unbind = () => opens(line('unbind', ID.content_owner, { class: 'content_owner' }))
    expect(await unbind()).toEqual(['blocked', 'SEAT_CUSTODIANS_MISSING'])
    expect(await opens(line('extend', ID.tech_lead2, until))).toEqual(['done'])
  })

  it('takes another person in once the holder of the key is gone, so that they can enrol one', async () => {
    expect(await tryCall(callSeat(ledger(), 'seat-end', owner))).toEqual(['done'])
    const binds = () => opens(line('bind', ID.council3, { class: 'content_owner', ...until }))
    expect(await binds()).toEqual(['done'])
    const rule = `and not (f.code = 'SEAT_CUSTODIANS_MISSING' and f.expected ->> 'act' = any (v_short))`
    const out = await withGuardOut(ledger(), 'quorate.people_findings(text, text)', rule, '', binds)
    expect(out).toEqual(['blocked', 'SEAT_CUSTODIANS_MISSING'])
  })
})
