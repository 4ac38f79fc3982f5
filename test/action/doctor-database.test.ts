// The doctor in the database: one fault at a time, in the server, the roles and the gate.
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { withOtherAddress } from '../support/other-address.ts'
import { sampled } from '../support/sample.ts'
import { LOGINS, SANDBOXED, useDoctor } from './support/doctor.ts'

const doctor = useDoctor()
const { arranged, examine } = doctor

describe('the doctor in the database', () => {
  const system = (name: string, value: string) =>
    [`alter system set ${name} = ${value}`, `alter system reset ${name}`] as const

  it.each(
    sampled<readonly [string, string, readonly (readonly [string, string])[]]>([
      [
        'a lane’s login makes databases',
        'ROLE',
        [['alter role cutter_exec createdb', 'alter role cutter_exec nocreatedb']],
      ],
      [
        'the door is a superuser',
        'ROLE',
        [['alter role quorate_door superuser', 'alter role quorate_door nosuperuser']],
      ],
      ['a login cannot log in', 'ROLE', [['alter role cutter_verify nologin', 'alter role cutter_verify login']]],
      [
        'a login belongs to an owner',
        'ROLE_MEMBERSHIP',
        [['grant quorate_owner to cutter_exec', 'revoke quorate_owner from cutter_exec']],
      ],
      [
        'the migrator belongs to somebody else',
        'ROLE_MEMBERSHIP',
        [['grant pg_read_all_data to quorate_migrator', 'revoke pg_read_all_data from quorate_migrator']],
      ],
      [
        'a login sets its own datestyle',
        'ROLE_SETTINGS',
        [[`alter role quorate_door set datestyle = 'SQL'`, 'alter role quorate_door reset datestyle']],
      ],
      [
        'a lane’s search_path is gone',
        'ROLE_SETTINGS',
        [['alter role cutter_exec reset search_path', 'alter role cutter_exec set search_path = quorate']],
      ],
      [
        'a lane has more connections',
        'ROLE_LIMIT',
        [['alter role cutter_exec connection limit 3', 'alter role cutter_exec connection limit 2']],
      ],
      [
        'the door has no bound of connections',
        'ROLE_LIMIT',
        [['alter role quorate_door connection limit -1', 'alter role quorate_door connection limit 20']],
      ],
      ['an owner can log in', 'OWNERS', [['alter role quorate_owner login', 'alter role quorate_owner nologin']]],
      ['every statement’s parameters are logged', 'LOGGED_TOKENS', [system('log_statement', "'all'")]],
      ['slow statements’ parameters are logged', 'LOGGED_TOKENS', [system('log_min_duration_statement', '1000')]],
      [
        'failed statements’ parameters are logged',
        'LOGGED_TOKENS',
        [system('log_parameter_max_length_on_error', '-1')],
      ],
      [
        'a login’s time-out is gone',
        'ROLE_SETTINGS',
        [
          [
            'alter role quorate_revoke reset statement_timeout',
            `alter role quorate_revoke set statement_timeout = '240s'`,
          ],
        ],
      ],
      ['a crash could lose a commit', 'DURABLE', [system('synchronous_commit', 'off')]],
      ['a crash of the primary could lose a commit', 'DURABLE', [system('synchronous_commit', 'remote_write')]],
      [
        'transactions are serializable by default',
        'ISOLATION',
        [system('default_transaction_isolation', 'serializable')],
      ],
    ]),
  )('[PRV-1] fails when %s', async (_, code, pairs) => {
    const { exit, failed, shown } = await arranged(pairs)
    // What is wrong with a role is drift as well, and blocks every cut.
    const drift = /^(ROLE|OWNERS)/.test(code) ? ['PRIVILEGES'] : []
    expect([exit, [...new Set(failed)]]).toEqual([1, [code, ...drift]])
    expect(shown.checks.find((one) => one.code === code && one.state === 'fail')?.fix).toMatch(
      /^(alter|revoke|Settings)/,
    )
  })

  it('[PRV-5] is content with logged statements whose parameters are left out', async () => {
    const { exit, failed } = await arranged([system('log_statement', "'all'"), system('log_parameter_max_length', '0')])
    expect([exit, failed]).toEqual([0, []])
  })

  it('[PRV-1] fails when new passwords are kept as md5', async () => {
    const { exit, failed } = await arranged([
      ['alter database ledger set password_encryption = md5', 'alter database ledger reset password_encryption'],
    ])
    expect([exit, failed]).toEqual([1, ['PASSWORD_ENCRYPTION']])
  })

  it('[ID-9] [PRV-2] mentions, of each login, what the server lets everybody make: temporary tables and large objects', async () => {
    const makers = ['lo_creat(integer)', 'lo_create(oid)', 'lo_from_bytea(oid, bytea)']
    const functions = makers.map((maker) => `pg_catalog.${maker}`).join(', ')
    const { exit, failed, shown } = await arranged([
      ['grant temporary on database ledger to public', 'revoke temporary on database ledger from public'],
      [`grant execute on function ${functions} to public`, `revoke execute on function ${functions} from public`],
    ])
    const of = (asked: string) => shown.checks.filter(({ code }) => code === asked)
    // Temporary tables are drift besides, which blocks every cut; large objects are none.
    expect([exit, failed]).toEqual([1, ['PRIVILEGES']])
    expect(of('PRIVILEGES')).toMatchObject([{ observed: ['too much: PUBLIC: TEMPORARY on this database'] }])
    expect(of('ROLE_TEMP').map(({ state }) => state)).toEqual(LOGINS.map(() => 'warn'))
    expect(of('ROLE_LARGE_OBJECTS').map(({ state, observed }) => [state, observed])).toEqual([
      ['warn', { 'may make them': LOGINS }],
    ])
    expect(of('ROLE_LARGE_OBJECTS')[0]?.fix).toContain(
      `revoke execute on function ${functions} from public, ${LOGINS.join(', ')};`,
    )
    const own = 'execute on function pg_catalog.lo_import(text)'
    const alone = await arranged([[`grant ${own} to cutter_verify`, `revoke ${own} from cutter_verify`]])
    expect(
      alone.shown.checks.filter(({ code, state }) => code === 'ROLE_LARGE_OBJECTS' && state === 'warn'),
    ).toMatchObject([
      {
        observed: { 'may make them': ['cutter_verify'] },
        fix: expect.stringContaining(
          'revoke execute on function pg_catalog.lo_import(text) from public, cutter_verify;',
        ),
      },
    ])
    expect((await examine()).warned).toEqual(SANDBOXED)
  })

  it('[EV-7] mentions a login that may fill the disk, and what a superuser does about it', async () => {
    const { exit, failed, warned, shown } = await arranged([
      ['alter role quorate_door reset temp_file_limit', `alter role quorate_door set temp_file_limit = '1GB'`],
    ])
    expect([exit, failed, warned]).toEqual([0, [], [...SANDBOXED, 'ROLE_SPILL']])
    expect(shown.checks.find(({ code, state }) => code === 'ROLE_SPILL' && state === 'warn')?.fix).toContain(
      `as a superuser: alter role quorate_door set temp_file_limit = '1GB'`,
    )
  })

  it.each([
    ['the whole database', 'database ledger'],
    ['every role', 'role all'],
    ['every role in the database', 'role all in database ledger'],
  ])('[ID-9] [PRV-1] mentions a setting of %s', async (_, of) => {
    const { exit, failed, warned } = await arranged([
      [`alter ${of} set datestyle = 'SQL'`, `alter ${of} reset datestyle`],
    ])
    expect([exit, failed, warned]).toEqual([0, [], ['DATABASE_SETTINGS', ...SANDBOXED]])
  })

  it.each([
    ['everybody’s roles end within 60 days', 'true', 59, ['PEOPLE_LAST']],
    ['everybody’s roles end later', 'true', 61, []],
    ['somebody’s end who has a substitute', `provider_subject_sha256 = '${sha256('1003')}'`, 59, []],
    [
      'the two who hold seats end',
      `provider_subject_sha256 in ('${sha256('1003')}', '${sha256('1004')}')`,
      59,
      ['PEOPLE_LAST'],
    ],
  ])('[REG-2] [MAN-5] looks ahead: %s', async (_, who, days, expected) => {
    const set = (until: string) => `begin; set local session_replication_role = replica;
      update qt001_cp.human_identity_registry set valid_until = ${until} where ${who}; commit`
    const before = await doctor.superuser.query<{ until: string }>(
      'select distinct valid_until::text as until from qt001_cp.human_identity_registry',
    )
    expect(before).toHaveLength(1)
    const { exit, failed, warned, shown } = await arranged([
      [set(`clock_timestamp() + interval '${days} days'`), set(`'${before[0]?.until}'`)],
    ])
    // The file has the dates of before.
    expect([exit, failed, warned]).toEqual([0, [], [...SANDBOXED, 'REGISTRY_DATES', ...expected]])
    const seen = shown.checks.find(({ code }) => code === 'PEOPLE_LAST')?.observed as { ending: object }
    if (expected.length > 0) expect(Object.keys(seen.ending)).toContain('barbara')
  })

  it('[REG-2] says that it could not look ahead where the registry answers nonsense', async () => {
    const name = 'quorate.registered_people()'
    const [honest] = await doctor.superuser.query<{ text: string }>(
      `select pg_get_functiondef('${name}'::regprocedure) as text`,
    )
    const nonsense = `create or replace function ${name} returns jsonb language sql stable security definer as $$ select '[{}]'::jsonb $$`
    const { unknown, shown } = await arranged([[nonsense, honest?.text ?? '']])
    expect(unknown).toContain('PEOPLE_LAST')
    expect(shown.checks.find(({ code }) => code === 'PEOPLE_LAST')?.observed).toBe('DB_ANSWER')
    expect((await examine()).unknown).not.toContain('PEOPLE_LAST')
  })

  it('[REG-4] fails before the gate is installed, and before its ledger is initialised', async () => {
    await doctor.sandbox.postgres.createDatabase('empty')
    await doctor.superuser.query('grant connect on database empty to quorate_door')
    const examineEmpty = () => withOtherAddress(doctor.sandbox, { name: 'empty' }, (folder) => examine({}, folder))
    const empty = await examineEmpty()
    expect([empty.exit, empty.failed]).toEqual([1, ['INSTALLED']])
    const { install } = await import('../../src/usecases/install/install.ts')
    const { connect } = await import('../../src/postgres/connect.ts')
    const { Secret } = await import('../../src/settings/settings.ts')
    const { superuser: login, host, port } = doctor.sandbox.postgres
    const settings = { host, port, database: 'empty', user: login.user, password: new Secret(login.password) }
    const owner = await connect({ ...settings, connectTimeoutSeconds: 10, tls: null })
    await install(owner).finally(() => owner.close())
    const begun = await examineEmpty()
    expect([begun.exit, begun.failed]).toEqual([1, ['GENESIS']])
  })
})
