// What a run says of itself: its environment's protection, its own id, who triggered it, and who operates.
import canonicalize from 'canonicalize'
import { beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import type { CallChanges } from '../support/call-changes.ts'
import { callGate } from '../support/call-gate.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { alsoOfClass, tryCall } from '../support/plant.ts'

const ledger = useLedger()
let code: string

beforeAll(async () => {
  code = await ledger().ready('# One\n\ntext\n')
})

type Facts = Record<string, unknown>
const decided = (changes: CallChanges = {}) => tryCall(ledger().preflightCut(code, changes))
const observing = (change: (honest: Facts) => Facts) => decided({ observe: change })

describe('[ID-6] the environment’s protection', () => {
  const FIELDS = ['required_reviewers', 'prevent_self_review', 'can_admins_bypass', 'branch_policy'] as const
  const protect = (field: string, value: unknown) => (honest: Facts) => {
    const environment = honest.environment as { protection: Facts }
    return { ...honest, environment: { ...environment, protection: { ...environment.protection, [field]: value } } }
  }

  it('is enough as the honest runner reports it', async () => {
    expect(await decided()).toEqual(['pass'])
  })

  it.each(FIELDS)('blocks when %s is weak, null, left out or no boolean', async (field) => {
    const weak = field === 'can_admins_bypass'
    for (const value of [weak, null, undefined, String(!weak), weak ? 0 : 1]) {
      expect(await observing(protect(field, value))).toEqual(['blocked', 'PROTECTION_WEAK'])
    }
    expect(await observing(protect(field, !weak))).toEqual(['pass'])
  })

  it('blocks when the protection, the environment or its id is not told', async () => {
    const all = ['PROTECTION_WEAK', 'PROTECTION_WEAK', 'PROTECTION_WEAK', 'PROTECTION_WEAK']
    const environment = { id: '31001', name: 'production-cut' }
    expect(await observing((honest) => ({ ...honest, environment }))).toEqual(['blocked', ...all])
    expect(await observing((honest) => ({ ...honest, environment: null }))).toEqual([
      'blocked',
      'PROTECTION_MISSING',
      ...all,
      'SEAT_MISSING',
    ])
    const nameless = (honest: Facts) => ({
      ...honest,
      environment: { ...(honest.environment as Facts), id: undefined },
    })
    expect(await observing(nameless)).toEqual(['blocked', 'SEAT_MISSING'])
  })

  it('blocks when it is another environment’s', async () => {
    const other = (honest: Facts) => ({
      ...honest,
      environment: { ...(honest.environment as Facts), name: 'production-verify' },
    })
    expect(await observing(other)).toEqual(['blocked', 'PROTECTION_MISSING'])
  })
})

describe('[ID-6] [ID-8] observations are of this very run', () => {
  it.each([
    ['another run', { run_id: '9000000002' }],
    ['no run', { run_id: undefined }],
    ['another attempt', { run_attempt: '2' }],
    ['the run as a number’s text with a zero', { run_id: '09000000001' }],
  ])('observations of %s block', async (_, facts) => {
    expect(await observing((honest) => ({ ...honest, ...facts }))).toEqual(['blocked', 'OBSERVATION_RUN_MISMATCH'])
  })

  it('[ID-3] observations that the token is not over are refused', async () => {
    const { args, session, name } = await ledger().laneCall(code, 'preflight', null)
    const edited = [
      args[0],
      (args[1] as string).replace(sha256(ID.reviewer), sha256(ID.reviewerAndT2)),
      ...args.slice(2),
    ]
    expect(await tryCall(callGate(session, name, edited as string[]))).toEqual(['refused', 'TOKEN_AUDIENCE'])
    expect(await tryCall(callGate(session, name, args as string[]))).toEqual(['pass'])
  })

  it.each([
    ['nothing', ''],
    ['no object', '[]'],
    ['two members of one name', '{"approvals":[],"approvals":[]}'],
    ['broken JSON', '{'],
    ['a NUL', '{"approvals":[],"a":"\\u0000"}'],
  ])('[MAN-6] observations that are %s are refused', async (_, text) => {
    const asked = ([packet]: readonly string[]) => [packet as string, sha256(text)]
    const { args, session, name } = await ledger().laneCall(code, 'preflight', null, { asked })
    expect(await tryCall(callGate(session, name, [args[0], text, ...args.slice(2)] as string[]))).toEqual([
      'refused',
      'CALL_MALFORMED',
    ])
  })

  it('[ID-8] a re-run is refused', async () => {
    expect(await decided({ claims: { run_attempt: '2' } })).toEqual(['refused', 'RERUN_REFUSED'])
    expect(await decided()).toEqual(['pass'])
  })

  it('[ID-6] an act reports canonical facts of any size up to four megabytes', async () => {
    const padded = (size: number) => observing((honest) => ({ ...honest, padding: 'x'.repeat(size) }))
    expect(await padded(4_000_000)).toEqual(['pass'])
    expect(await padded(4_194_304)).toEqual(['refused', 'CALL_MALFORMED'])
  })
})

describe('[ID-7] the operator', () => {
  const as = (actorId: string, facts: Facts = {}) => ({
    job: { actorId },
    observe: (honest: Facts) => ({ ...honest, ...facts }),
  })

  it('is who the token says, whoever of the class', async () => {
    expect(await decided(as(ID.operator))).toEqual(['pass'])
    expect(await decided(as(ID.operatorAndVerifier))).toEqual(['pass'])
  })

  it.each([
    ['another registered human', { triggering_actor_sha256: sha256(ID.operatorAndVerifier) }],
    ['an unknown account', { triggering_actor_sha256: sha256(ID.stranger) }],
    ['nobody', { triggering_actor_sha256: undefined }],
    ['null', { triggering_actor_sha256: null }],
  ])('did not trigger the attempt when %s did', async (_, facts) => {
    expect(await decided(as(ID.operator, facts))).toEqual(['blocked', 'OPERATOR_NOT_TRIGGERING_ACTOR'])
  })

  it.each(['Bot', 'Organization', 'user', '', null, undefined])('[ID-11] is no user when of type %s', async (type) => {
    expect(await decided(as(ID.operator, { triggering_actor_type: type }))).toEqual(['blocked', 'IDENTITY_PROXY'])
  })

  it('[ID-11] is unknown, of another class, or seated elsewhere', async () => {
    expect(await decided(as(ID.stranger))).toEqual(['refused', 'IDENTITY_UNKNOWN'])
    expect(await decided(as(ID.content_owner2))).toEqual(['blocked', 'OCCUPANT_NOT_OF_CLASS'])
    await alsoOfClass(ledger(), ID.council, 'operator')
    expect(await decided(as(ID.council))).toEqual(['blocked', 'OPERATOR_HOLDS_SEAT', 'SEPARATION_VIOLATED'])
  })

  it('[SEAT-4] sits nowhere else, though no pair says so: its own login’s custodian', async () => {
    await alsoOfClass(ledger(), ID.cutCustodian, 'operator')
    expect(await decided(as(ID.cutCustodian))).toEqual(['blocked', 'OPERATOR_HOLDS_SEAT'])
    expect(await decided(as(ID.operator))).toEqual(['pass'])
  })

  it('[EV-3] a block after a valid proof is evidence, with its findings', async () => {
    const { evidenceId } = await ledger().preflightCut(code, as(ID.content_owner2))
    const body = await ledger().value<string>(
      'select body from qt001_cp.evidence_registry where evidence_id = $1::uuid and kind = $2',
      [evidenceId, 'PREFLIGHT_BLOCKED'],
    )
    expect(JSON.parse(body)).toMatchObject({ outcome: 'blocked', findings: [{ code: 'OCCUPANT_NOT_OF_CLASS' }] })
    expect(canonicalize(JSON.parse(body))).toBe(body)
  })
})
