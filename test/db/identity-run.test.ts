// Who acts: the operator in person, no proxy, and the human behind the login (ID-7, ID-10, ID-11).
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { human, humanId, useAskGate } from '../support/ask-gate.ts'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'

const ledger = useLedger()
const { plant, set, preflight } = useAskGate(ledger)

describe('the operator', () => {
  it('[ID-7] who triggered the attempt personally acts', async () => {
    expect(await preflight({ job: { actorId: ID.operatorAndVerifier } })).toEqual(['accepted'])
  })

  it.each([
    ['another operator', { triggering_actor_sha256: sha256(ID.operatorAndVerifier) }],
    ['somebody of another role', { triggering_actor_sha256: sha256(ID.content_owner) }],
    ['nobody that is registered', { triggering_actor_sha256: sha256(ID.stranger) }],
    ['nobody', { triggering_actor_sha256: '' }],
    ['an id that was not told', { triggering_actor_sha256: null }],
    ['an id itself, not its sha256', { triggering_actor_sha256: ID.operator }],
  ])('[ID-7] is refused when %s triggered the attempt', async (_, change) => {
    expect(await preflight({ observe: (honest) => ({ ...honest, ...change }) })).toEqual([
      'OPERATOR_NOT_TRIGGERING_ACTOR',
    ])
  })

  it.each(['Bot', 'Organization', 'Mannequin', 'user', '', null])(
    '[ID-11] [ID-7] is a proxy when the attempt’s trigger is a %j',
    async (type) => {
      expect(await preflight({ observe: (honest) => ({ ...honest, triggering_actor_type: type }) })).toEqual([
        'IDENTITY_PROXY',
      ])
    },
  )

  it('[ID-7] [ID-11] who is not registered operates nothing', async () => {
    // Refused before anything is decided: who is nobody here leaves nothing (EV-3).
    await expect(preflight({ job: { actorId: ID.stranger } })).rejects.toMatchObject({ code: 'IDENTITY_UNKNOWN' })
  })

  it('[ID-7] of another role operates nothing', async () => {
    expect(await preflight({ job: { actorId: ID.verifier } })).toEqual(['OCCUPANT_NOT_OF_CLASS'])
  })

  it('[ID-7] [ID-11] is checked by rules of which each is needed', async () => {
    const decide = await ledger().value<string>(
      `(select oid::regprocedure::text from pg_catalog.pg_proc where proname = 'decide')`,
    )
    const other = () =>
      preflight({ observe: (honest) => ({ ...honest, triggering_actor_sha256: sha256(ID.operatorAndVerifier) }) })
    const bot = () => preflight({ observe: (honest) => ({ ...honest, triggering_actor_type: 'Bot' }) })
    const same =
      'v_trigger.human_identity_id is distinct from v_operator.human_identity_id or v_operator.human_identity_id is null'
    expect(await withGuardOut(ledger(), decide, same, 'false', other)).toEqual(['accepted'])
    expect(
      await withGuardOut(
        ledger(),
        decide,
        `p_observations ->> 'triggering_actor_type' is distinct from 'User'`,
        'false',
        bot,
      ),
    ).toEqual(['accepted'])
  })
})

describe('a reviewer', () => {
  const reviewedBy = (id: string, user_type = 'User') =>
    preflight({
      observe: (honest) => ({
        ...honest,
        approvals: [{ environment_id: '31001', state: 'approved', user_sha256: sha256(id), user_type }],
      }),
    })

  it('[ID-11] [ID-6] who is no user is a proxy', async () => {
    expect(await reviewedBy(ID.reviewer, 'Bot')).toEqual(['IDENTITY_PROXY'])
    expect(await reviewedBy(ID.reviewer)).toEqual(['accepted'])
  })

  it('[ID-11] [ID-6] who is not registered is unknown', async () => {
    expect(await reviewedBy(ID.stranger)).toContain('IDENTITY_UNKNOWN')
  })
})

describe('the login’s human', () => {
  const principal = `auth_db_role = 'cutter_exec'`

  it('[ID-10] [ID-11] is unknown when nobody answers for the login', async () => {
    await plant(
      `update qt001_cp.principal_registry set auth_db_role = 'nobody_bears_this' where ${principal}`,
      `update qt001_cp.principal_registry set auth_db_role = 'cutter_exec' where auth_db_role = 'nobody_bears_this'`,
    )
    expect(await preflight()).toEqual(['IDENTITY_UNKNOWN', 'SEAT_MISSING'])
  })

  it.each([
    ['binding', 'principal_registry', principal],
    ['human', 'human_identity_registry', human(ID.cutCustodian)],
  ])('[ID-10] [ID-11] is stale when the %s was revoked', async (_, table, row) => {
    await set(table, row, 'revoked_at', 'clock_timestamp()')
    expect(await preflight()).toEqual(['IDENTITY_STALE', 'OCCUPANT_NOT_OF_CLASS'])
  })

  it('[ID-10] [ID-11] is a proxy when the login’s principal is of another role', async () => {
    await set(
      'principal_registry',
      principal,
      'principal_class_item_id',
      `quorate.item('PRINCIPAL_CLASS', 'verify_custodian')`,
    )
    expect(await preflight()).toEqual(['IDENTITY_PROXY', 'OCCUPANT_NOT_OF_CLASS'])
  })

  it('[ID-10] [ID-11] of a personal login is its operator, else a proxy', async () => {
    const cut = `item_id = quorate.item('AUTHORITY_SCOPE', 'cut')`
    const [custodian] = await ledger().superuser.query<{ item: string }>(
      `select quorate.item('PRINCIPAL_CLASS', 'cut_custodian') as item`,
    )
    await plant(
      `update qt001_cp.authority_scope_manifest set custody = 'personal', custodian_class_item_id = null where ${cut};
       update qt001_cp.principal_registry set auth_db_role = 'set_aside' where ${principal};
       update qt001_cp.principal_registry set auth_db_role = 'cutter_exec' where human_identity_id = ${humanId(ID.operator)}`,
      `update qt001_cp.authority_scope_manifest set custody = 'workload', custodian_class_item_id = '${custodian?.item}' where ${cut};
       update qt001_cp.principal_registry set auth_db_role = 'qt_back' where human_identity_id = ${humanId(ID.operator)};
       update qt001_cp.principal_registry set auth_db_role = 'cutter_exec' where auth_db_role = 'set_aside'`,
    )
    expect(await preflight({ job: { actorId: ID.operator } })).toEqual(['accepted'])
    const other = () => preflight({ job: { actorId: ID.operatorAndVerifier } })
    expect(await other()).toEqual(['IDENTITY_PROXY'])
    const custodianOf = 'quorate.custodian_of(qt001_cp.authority_scope_manifest, uuid)'
    const guard = `p_scope.custody = 'personal' and v_principal.human_identity_id is distinct from p_operator`
    expect(await withGuardOut(ledger(), custodianOf, guard, 'false', other)).toEqual(['accepted'])
  })

  it('[ID-10] [ID-11] is checked by rules of which each is needed', async () => {
    const custodianOf = 'quorate.custodian_of(qt001_cp.authority_scope_manifest, uuid)'
    await set(
      'principal_registry',
      principal,
      'principal_class_item_id',
      `quorate.item('PRINCIPAL_CLASS', 'verify_custodian')`,
    )
    const guard = `p_scope.custody = 'workload' and v_principal.principal_class_item_id is distinct from p_scope.custodian_class_item_id`
    expect(await withGuardOut(ledger(), custodianOf, guard, 'false', preflight)).toEqual(['OCCUPANT_NOT_OF_CLASS'])
  })
})
