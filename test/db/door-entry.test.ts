// Who enters at the door, by each of its functions: a living human in the door's own session; whatever else is found is told too.
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import type { CallChanges } from '../support/call-changes.ts'
import { DOOR_CALLS } from '../support/door-calls.ts'
import { openGoverned } from '../support/governance.ts'
import { addKeys, anotherKey, plantKeysWorkflow } from '../support/keys.ts'
import { useLedger } from '../support/ledger.ts'
import { cutIn, expire, openVerify } from '../support/open-verify.ts'
import { ID } from '../support/people.ts'
import { type Ending, plant, tryCall } from '../support/plant.ts'
import { rotateEnvironment } from '../support/rotation.ts'

const ledger = useLedger()
beforeAll(() => plantKeysWorkflow(ledger()))

type Call = (changes: CallChanges) => Promise<Ending>
const TEXT = '# One\n\ntext\n'
const opened = async () => (await ledger().open(TEXT)).code as string
const document = (day: number) =>
  JSON.stringify({
    v: 1,
    changes: [{ op: 'extend', subject_sha256: sha256(ID.tech_lead2), valid_until: `2099-01-0${day}T00:00:00Z` }],
  })

/** Each function, in a state where the one who calls may. */
const FUNCTIONS: readonly (readonly [name: string, make: () => Promise<Call>])[] = [
  ['open', async () => (changes) => tryCall(ledger().open(TEXT, changes))],
  [
    'open, of the gate itself',
    async () => (changes) => tryCall(openGoverned(ledger(), 'REGISTRY_CHANGE', document(1), changes)),
  ],
  [
    'open_verify',
    async () => {
      const { cutCode, verifyCode } = await cutIn(ledger(), TEXT)
      await expire(ledger(), verifyCode)
      return (changes) => tryCall(openVerify(ledger(), cutCode, changes))
    },
  ],
  [
    'signoff',
    async () => {
      const code = await opened()
      return (changes) => tryCall(ledger().signoff(code, 'tech_lead', ID.tech_lead, changes))
    },
  ],
  [
    'leave_seat',
    async () => {
      const code = await opened()
      await ledger().signoff(code, 'tech_lead', ID.tech_lead)
      return (changes) => tryCall(ledger().leave(code, 'tech_lead', ID.tech_lead, changes))
    },
  ],
  [
    'withdraw_change',
    async () => {
      const code = await opened()
      await ledger().signoff(code, 'tech_lead', ID.tech_lead)
      return (changes) => tryCall(ledger().withdrawChange(code, ID.tech_lead, changes))
    },
  ],
  ['suspend_human', async () => (changes) => tryCall(ledger().suspend(ID.verifier2, ID.tech_lead, changes))],
  [
    'confirm_suspension',
    async () => {
      // Whoever has stopped somebody already confirms nothing; that has tests of its own.
      await plant(ledger(), 'delete from qt001_cp.human_suspension')
      await ledger().suspend(ID.verifier2, ID.migrator)
      return (changes) => tryCall(ledger().confirm(ID.verifier2, ID.tech_lead, changes))
    },
  ],
  [
    'add_keys',
    async () => {
      const key = anotherKey('entry')
      return (changes) => tryCall(addKeys(ledger(), [key], changes))
    },
  ],
  ...DOOR_CALLS.map(([name, prepared]): (typeof FUNCTIONS)[number] => [
    name,
    async () => {
      const make = await prepared(ledger())
      return (changes) => tryCall(make(changes))
    },
  ]),
  ['rotate_environment', async () => (changes) => tryCall(rotateEnvironment(ledger(), {}, changes))],
  ['revoke_self', async () => (changes) => tryCall(ledger().revoke(ID.tech_lead, changes))],
]

describe('at the door', () => {
  const job = { actorId: ID.tech_lead }
  const lastKind = () =>
    ledger().value<string>('(select kind from qt001_cp.evidence_registry order by seq desc limit 1)')
  const validUntil = (time: string) =>
    plant(
      ledger(),
      `update qt001_cp.human_identity_registry set valid_from = '2020-01-01', valid_until = ${time} where provider_subject_sha256 = '${sha256(ID.tech_lead)}'`,
    )

  afterEach(() => validUntil(`'2099-01-01'`))

  it.each(FUNCTIONS)('[ID-9] [ID-11] [EV-3] %s is for living humans, in the door’s session', async (_, make) => {
    const call = await make()
    await validUntil('clock_timestamp()')
    expect(await call({ job })).toEqual(['refused', 'IDENTITY_STALE'])
    await validUntil(`'2099-01-01'`)
    expect(await call({ job, as: ledger().superuser })).toEqual([
      'blocked',
      'SESSION_ROLE_MISMATCH',
      'SESSION_ROLE_PRIVILEGED',
      'SESSION_FORBIDDEN_WRITER',
    ])
    expect(await lastKind()).toMatch(/_BLOCKED$/)
    expect(await call({ job })).toEqual(['done'])
    expect(await lastKind()).not.toMatch(/_BLOCKED$/)
  })
})
