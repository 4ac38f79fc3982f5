// Each rule about a seat's key, taken out: what it keeps out then gets in (APR-3, APR-8).
import { beforeAll, expect, it } from 'vitest'
import { withGuardOut } from '../support/guard.ts'
import { type KeyChanges, provedBy, signByKey } from '../support/key-signoff.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { plant, tryCall } from '../support/plant.ts'
import { registerSeat } from '../support/registered-seats.ts'
import { makeSeat, type SeatDevice } from '../support/seat-devices.ts'

const ledger = useLedger()
const ROLE = 'tech_lead'
let number = 0

const PASSKEY = 'quorate.passkey_verifies(jsonb, jsonb, text)'
const SECRET = 'quorate.secret_verifies(jsonb, text, jsonb, text)'
const PROVE = 'quorate.prove_by_seat(text, uuid, uuid, text, text[], jsonb)'
const AGAIN = 'quorate.prove_seat_again(uuid, text, uuid, jsonb, uuid)'
const FAULT = 'quorate.credential_fault(qt001_cp.seat_credential, text)'

type Sort = 'passkey' | 'rsa' | 'secret'
type Ends = readonly [outcome: string, ...codes: string[]]
const REFUSED: Ends = ['refused', 'SEAT_PROOF_REFUSED']
const ended = (of: SeatDevice) =>
  `update qt001_cp.seat_credential set ended_at = clock_timestamp() where document_sha256 = '${of.digest}'`

const RULES: readonly {
  readonly rule: string
  readonly in: string
  readonly guard: string
  readonly instead: string
  readonly sort: Sort
  readonly changes?: KeyChanges
  readonly before?: (of: SeatDevice) => string
  readonly ends?: Ends
}[] = [
  {
    ...{
      rule: 'the passkey is of the seat’s domain',
      in: PASSKEY,
      sort: 'passkey',
      changes: { rpId: 'evil.example.org' },
    },
    guard: `and substring(v_data from 1 for 32) = sha256(convert_to(p_key ->> 'rp_id', 'UTF8'))`,
    instead: '',
  },
  {
    ...{ rule: 'the passkey’s device saw and verified somebody', in: PASSKEY, sort: 'passkey', changes: { flags: 1 } },
    ...{ guard: 'and v_flags & 5 = 5', instead: 'and v_flags & 1 = 1' },
  },
  {
    ...{ rule: 'the passkey stays on its device', in: PASSKEY, sort: 'passkey', changes: { flags: 0x1d } },
    ...{ guard: `((p_key -> 'device_bound')::boolean and v_flags & 8 = 8) is not true and`, instead: '' },
  },
  {
    ...{
      rule: 'the page is the seat’s',
      in: PASSKEY,
      sort: 'passkey',
      changes: { origin: 'https://seats.example.com' },
    },
    ...{ guard: 'return substring(v_client from 1 for octet_length(v_begins)) = v_begins', instead: 'return true' },
  },
  {
    ...{ rule: 'the secret’s proof is of the stored key', in: SECRET, sort: 'secret' },
    changes: { edit: (a) => ({ ...a, proof: Buffer.alloc(32).toString('base64url') }) },
    guard: `and sha256(quorate.xor_32(v_proof, quorate.hmac_32(v_stored, convert_to(p_statement || ',' || p_nonce, 'UTF8')))) = v_stored`,
    instead: '',
  },
  {
    ...{ rule: 'the statement names the seat’s key', in: PROVE, sort: 'rsa', changes: { digest: '0'.repeat(64) } },
    ...{ guard: `coalesce(credential.document_sha256, repeat('0', 64))`, instead: `repeat('0', 64)` },
  },
  {
    ...{ rule: 'the proof is of the seat’s own sort', in: PROVE, sort: 'rsa' },
    changes: { edit: (a) => ({ ...a, signature: 'AAAA' }) },
    guard: 'is not true or credential.sort is distinct from',
    instead: 'is null and credential.sort is distinct from',
  },
  {
    ...{
      rule: 'a key that ended counts no more',
      in: FAULT,
      sort: 'rsa',
      before: ended,
      ends: ['refused', 'SEAT_STALE'],
    },
    ...{
      guard: `p_credential.ended_at is not null or clock_timestamp() >= p_credential.valid_until`,
      instead: 'false',
    },
  },
  {
    ...{
      rule: 'a key counts once its holder confirmed it',
      in: FAULT,
      sort: 'rsa',
      ends: ['refused', 'SEAT_UNCONFIRMED'],
    },
    before: (of) =>
      `update qt001_cp.seat_credential set confirmed_at = null, confirmation_proof_id = null where document_sha256 = '${of.digest}'`,
    ...{ guard: `p_credential.confirmed_at is null and p_purpose <> 'seat-confirm'`, instead: 'false' },
  },
  {
    ...{ rule: 'the generation is the present one', in: AGAIN, sort: 'rsa', ends: ['refused', 'SEAT_PROOF_OUTDATED'] },
    ...{
      changes: { generation: 3 },
      guard: `v_generation <> (p_approval ->> 'generation')::integer`,
      instead: 'false',
    },
  },
]

beforeAll(async () => {
  await provedBy(ledger(), ROLE, 'seat')
})

/** Opens a change and signs it so, by a new key of the role's holder. */
async function attempt({ sort, changes = {}, before }: (typeof RULES)[number]): Promise<Ends> {
  number += 1
  const { code } = await ledger().open(`# Guard ${number}\n\ntext\n`)
  const device = makeSeat(sort, { seat: 'lead', custodian: ID.tech_lead, ledgerId: ledger().gate.ledger.ledgerId })
  await plant(ledger(), `delete from qt001_cp.apr_approver_seat where seat_key = 'lead'`)
  await registerSeat(ledger(), device)
  if (before !== undefined) await plant(ledger(), before(device))
  return tryCall(signByKey(ledger(), device, code as string, ROLE, changes))
}

it.each(RULES)('[APR-8] [APR-3] $rule', async (rule) => {
  const { guard, instead, ends = REFUSED } = rule
  expect(await attempt(rule)).toEqual(ends)
  const out = await withGuardOut(ledger(), rule.in, guard, instead, () => attempt(rule))
  expect(out).not.toEqual(ends)
})
