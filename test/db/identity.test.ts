// Who is behind a token: exactly one registered, living human, acting in person (ID-7, ID-10, ID-11).
import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/gate/encoding.ts'
import { withGuardOut } from '../support/guard.ts'
import { type CallChanges, codes, ID, useLedger } from '../support/ledger.ts'

const ledger = useLedger()
const asOwner = (...statements: string[]) => ledger().superuser.query(statements.join(';\n'))
const human = (id: string) => `provider_subject_sha256 = '${sha256(id)}'`
const humanId = (id: string) =>
  `(select human_identity_id from qt001_cp.human_identity_registry where ${human(id)} order by valid_from limit 1)`
const undo: string[] = []
/** Plants statements, and has them undone after the test. */
async function plant(statement: string, reverse: string): Promise<void> {
  undo.unshift(reverse)
  await asOwner(statement)
}
afterEach(async () => {
  for (const statement of undo.splice(0)) await asOwner(statement)
})

async function opened(): Promise<string> {
  const planId = `p${randomUUID().slice(0, 8)}`
  return (await ledger().open(`# ${planId}\n`, { planId })).code as string
}

/** Takes the t2 seat of a new change as somebody. */
async function signs(actor: string = ID.t2): Promise<readonly string[]> {
  const answer = await ledger().signoff(await opened(), 't2', actor)
  return answer.outcome === 'done' ? ['accepted'] : codes(answer)
}

/** Asks for a preflight of a change whose seats are all taken. */
async function preflight(changes: CallChanges = {}): Promise<readonly string[]> {
  const code = await opened()
  await ledger().signAll(code)
  const answer = await ledger().preflightCut(code, changes)
  return answer.outcome === 'pass' ? ['accepted'] : codes(answer)
}

const set = (table: string, row: string, column: string, value: string) =>
  plant(
    `create table if not exists public.kept (place text primary key, value text);
     insert into public.kept select '${table}.${column}', ${column}::text from qt001_cp.${table} where ${row};
     update qt001_cp.${table} set ${column} = ${value} where ${row}`,
    `update qt001_cp.${table} set ${column} = (select k.value from public.kept as k where place = '${table}.${column}')::${column === 'active' ? 'boolean' : column.endsWith('_id') ? 'uuid' : 'timestamptz'} where ${row};
     delete from public.kept where place = '${table}.${column}'`,
  )

describe('a human', () => {
  it('[ID-11] who is registered is told by nothing', async () => {
    expect(await signs()).toEqual(['accepted'])
    expect(await preflight()).toEqual(['accepted'])
  })

  it('[ID-11] [EV-3] who is not registered is unknown, and that is evidence', async () => {
    expect(await signs(ID.stranger)).toEqual(['IDENTITY_UNKNOWN'])
    const body = await ledger().value<Record<string, unknown>>(
      '(select body::jsonb from qt001_cp.evidence_registry order by seq desc limit 1)',
    )
    expect(body).toMatchObject({
      outcome: 'blocked',
      findings: [{ code: 'IDENTITY_UNKNOWN' }],
      session_role: 'quorate_door',
    })
    expect(body.human).toBeUndefined()
  })

  const registry = 'human_identity_registry'
  it.each([
    [
      'has expired',
      `valid_until = clock_timestamp() - interval '1 second', valid_from = clock_timestamp() - interval '1 hour'`,
    ],
    ['is not valid yet', `valid_from = clock_timestamp() + interval '1 hour'`],
    ['was revoked', 'revoked_at = clock_timestamp()'],
  ])('[ID-11] who %s is stale', async (_, change) => {
    const [before] = await ledger().superuser.query<Record<string, string>>(
      `select valid_from::text, valid_until::text from qt001_cp.${registry} where ${human(ID.t2)}`,
    )
    await plant(
      `update qt001_cp.${registry} set ${change} where ${human(ID.t2)}`,
      `update qt001_cp.${registry} set valid_from = '${before?.valid_from}', valid_until = '${before?.valid_until}', revoked_at = null where ${human(ID.t2)}`,
    )
    expect(await signs()).toEqual(['IDENTITY_STALE', 'OCCUPANT_NOT_OF_CLASS'])
    expect(await signs(ID.t22)).toEqual(['accepted'])
  })

  it('[ID-11] [EV-4] who is revoked after their signoff no longer sits', async () => {
    const code = await opened()
    await ledger().signAll(code)
    expect((await ledger().preflightCut(code)).outcome).toBe('pass')
    await set(registry, human(ID.t2), 'revoked_at', 'clock_timestamp()')
    expect(codes(await ledger().preflightCut(code))).toEqual(['OCCUPANT_NOT_OF_CLASS'])
  })

  it.each([
    [
      'expired',
      `valid_from = clock_timestamp() - interval '2 hours', valid_until = clock_timestamp() - interval '1 second'`,
    ],
    ['not valid yet', `valid_from = clock_timestamp() + interval '1 hour'`],
    ['revoked', 'revoked_at = clock_timestamp()'],
  ])('[ID-11] whose role is %s does not take its seat', async (_, change) => {
    const row = `human_identity_id = ${humanId(ID.t2)}`
    const [before] = await ledger().superuser.query<Record<string, string>>(
      `select valid_from::text, valid_until::text from qt001_cp.principal_registry where ${row}`,
    )
    await plant(
      `update qt001_cp.principal_registry set ${change} where ${row}`,
      `update qt001_cp.principal_registry set valid_from = '${before?.valid_from}', valid_until = '${before?.valid_until}', revoked_at = null where ${row}`,
    )
    expect(await signs()).toEqual(['OCCUPANT_NOT_OF_CLASS'])
    expect(await signs(ID.t22)).toEqual(['accepted'])
  })

  it('[ID-11] whose role the ACTIVE set no longer has does not take its seat', async () => {
    await set('principal_class_manifest', `item_id = qt001_cp.item('PRINCIPAL_CLASS', 't2')`, 'active', 'false')
    expect(await signs()).toEqual(['OCCUPANT_NOT_OF_CLASS'])
  })
})

describe('an account under two providers', () => {
  const SECOND = '11111111-1111-4111-8111-111111111111'
  /** A second provider of a server, under which an account is registered again. */
  async function second(server: string, id: string): Promise<void> {
    await plant(
      `insert into qt001_cp.code_catalog_item (item_id, kind, code) values ('${SECOND}', 'IDENTITY_PROVIDER', 'second');
       insert into qt001_cp.identity_provider_manifest values ('${SECOND}', false, 'https://second.test', '${server}', 'acme/ledger', '1', '2');
       insert into qt001_cp.human_identity_registry (identity_provider_item_id, provider_subject_sha256, identity_evidence_id, valid_from, valid_until)
       select '${SECOND}', '${sha256(id)}', evidence_id, clock_timestamp(), clock_timestamp() + interval '1 day' from qt001_cp.evidence_registry limit 1`,
      `delete from qt001_cp.human_identity_registry where identity_provider_item_id = '${SECOND}';
       delete from qt001_cp.identity_provider_manifest where item_id = '${SECOND}';
       alter table qt001_cp.code_catalog_item disable trigger user;
       delete from qt001_cp.code_catalog_item where item_id = '${SECOND}';
       alter table qt001_cp.code_catalog_item enable trigger user`,
    )
  }
  const SERVER = 'https://github.com'

  it('[ID-11] of one GitHub that leads to two humans is shared', async () => {
    await second(SERVER, ID.t2)
    expect(await signs()).toEqual(['IDENTITY_SHARED'])
    expect(await signs(ID.t22)).toEqual(['accepted'])
  })

  it('[ID-11] of two GitHubs is two accounts', async () => {
    await second('https://github.example.com', ID.t2)
    expect(await signs()).toEqual(['accepted'])
  })

  it('[ID-11] that only the other GitHub knows is unknown here', async () => {
    await second('https://github.example.com', ID.stranger)
    expect(await signs(ID.stranger)).toEqual(['IDENTITY_UNKNOWN'])
  })

  it('[ID-11] is noticed only because the account is looked for on the whole server', async () => {
    await second(SERVER, ID.t2)
    const shared = `when count(distinct c.human_identity_id) > 1 then 'IDENTITY_SHARED'`
    const resolve = 'qt001_cp.resolve_human(uuid, text)'
    expect(await withGuardOut(ledger(), resolve, 'and asked.server = p.server', 'and p.active', signs)).toEqual([
      'accepted',
    ])
    // Then nobody is found, and the seat's own columns are the last layer.
    expect(await withGuardOut(ledger(), resolve, shared, '', () => signs().catch((error) => error.cause.column))).toBe(
      'human_identity_id',
    )
    expect(await signs()).toEqual(['IDENTITY_SHARED'])
  })

  it.each([
    ['IDENTITY_UNKNOWN', `when count(distinct c.human_identity_id) = 0 then 'IDENTITY_UNKNOWN'`, ID.stranger],
    [
      'IDENTITY_STALE',
      `when not bool_or(qt001_cp.is_current(c.valid_from, c.valid_until, c.revoked_at)) then 'IDENTITY_STALE'`,
      ID.t2,
    ],
  ])('[ID-11] %s comes from one place, which is needed', async (code, guard, actor) => {
    if (code === 'IDENTITY_STALE') await set('human_identity_registry', human(ID.t2), 'revoked_at', 'clock_timestamp()')
    expect(await signs(actor)).toContain(code)
    // Without it the call goes on to the seat, whose own rules are another layer.
    const found = await withGuardOut(
      ledger(),
      'qt001_cp.resolve_human(uuid, text)',
      guard,
      'when false then null',
      () => signs(actor).catch(() => ['raised']),
    )
    expect(found).not.toContain(code)
  })
})

describe('the operator', () => {
  it('[ID-7] who triggered the attempt personally acts', async () => {
    expect(await preflight({ job: { actorId: ID.operatorAndVerifier } })).toEqual(['accepted'])
  })

  it.each([
    ['another operator', { triggering_actor_id: ID.operatorAndVerifier }],
    ['somebody of another role', { triggering_actor_id: ID.codex }],
    ['nobody that is registered', { triggering_actor_id: ID.stranger }],
    ['nobody', { triggering_actor_id: '' }],
    ['an id that was not told', { triggering_actor_id: null }],
    ['a number', { triggering_actor_id: 1001 }],
  ])('[ID-7] is refused when %s triggered the attempt', async (who, change) => {
    const found = await preflight({ observe: (honest) => ({ ...honest, ...change }) })
    // An id written as a number is the same digits; everything else is another human.
    expect(found).toEqual(who === 'a number' ? ['accepted'] : ['OPERATOR_NOT_TRIGGERING_ACTOR'])
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
    expect(await preflight({ job: { actorId: ID.stranger } })).toEqual([
      'IDENTITY_UNKNOWN',
      'OPERATOR_NOT_TRIGGERING_ACTOR',
    ])
  })

  it('[ID-7] of another role operates nothing', async () => {
    expect(await preflight({ job: { actorId: ID.verifier } })).toEqual(['OCCUPANT_NOT_OF_CLASS'])
  })

  it('[ID-7] [ID-11] is checked by rules of which each is needed', async () => {
    const decide = await ledger().value<string>(
      `(select oid::regprocedure::text from pg_catalog.pg_proc where proname = 'decide')`,
    )
    const other = () => preflight({ observe: (honest) => ({ ...honest, triggering_actor_id: ID.operatorAndVerifier }) })
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
  const reviewedBy = (user_id: string, user_type = 'User') =>
    preflight({
      observe: (honest) => ({
        ...honest,
        approvals: [{ environment_id: '31001', state: 'approved', user_id, user_type }],
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
    expect(await preflight()).toEqual(['IDENTITY_UNKNOWN', 'SLOT_MISSING'])
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
      `qt001_cp.item('PRINCIPAL_CLASS', 'verify_custodian')`,
    )
    expect(await preflight()).toEqual(['IDENTITY_PROXY', 'OCCUPANT_NOT_OF_CLASS'])
  })

  it('[ID-10] [ID-11] of a personal login is its operator, else a proxy', async () => {
    const cut = `item_id = qt001_cp.item('AUTHORITY_SCOPE', 'cut')`
    const [custodian] = await ledger().superuser.query<{ item: string }>(
      `select qt001_cp.item('PRINCIPAL_CLASS', 'cut_custodian') as item`,
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
    const custodianOf = 'qt001_cp.custodian_of(qt001_cp.authority_scope_manifest, uuid)'
    const guard = `p_scope.custody = 'personal' and v_principal.human_identity_id is distinct from p_operator`
    expect(await withGuardOut(ledger(), custodianOf, guard, 'false', other)).toEqual(['accepted'])
  })

  it('[ID-10] [ID-11] is checked by rules of which each is needed', async () => {
    const custodianOf = 'qt001_cp.custodian_of(qt001_cp.authority_scope_manifest, uuid)'
    await set(
      'principal_registry',
      principal,
      'principal_class_item_id',
      `qt001_cp.item('PRINCIPAL_CLASS', 'verify_custodian')`,
    )
    const guard = `p_scope.custody = 'workload' and v_principal.principal_class_item_id is distinct from p_scope.custodian_class_item_id`
    expect(await withGuardOut(ledger(), custodianOf, guard, 'false', preflight)).toEqual(['OCCUPANT_NOT_OF_CLASS'])
  })
})
