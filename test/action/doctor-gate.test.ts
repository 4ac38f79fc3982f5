// The doctor on drift, on a gate of another release, on a pooler, and what it puts right in the database by itself.
import { describe, expect, it } from 'vitest'
import { startFalseServer } from '../support/false-server.ts'
import { withOtherAddress } from '../support/other-address.ts'
import { SANDBOXED, useDoctor } from './support/doctor.ts'

const doctor = useDoctor()
const { arranged, examine } = doctor

describe('the doctor on the gate', () => {
  it('[PRV-3] fails when somebody has a right too much, or edited a function of the gate', async () => {
    const right = 'select on qt001_cp.ledger'
    const given = await arranged([[`grant ${right} to quorate_door`, `revoke ${right} from quorate_door`]])
    expect([given.exit, given.failed]).toEqual([1, ['PRIVILEGES']])
    const seen = given.shown.checks.find(({ code }) => code === 'PRIVILEGES')?.observed
    expect(seen).toEqual([expect.stringMatching(/^too much: quorate_door: SELECT on .*qt001_cp\.ledger/)])
    const name = 'quorate.seats()'
    const [honest] = await doctor.superuser.query<{ text: string }>(
      `select pg_get_functiondef('${name}'::regprocedure) as text`,
    )
    const edit = (honest?.text ?? '').replace(/\$function\$\n/, '$function$\n-- edited\n')
    const edited = await arranged([[edit, honest?.text ?? '']])
    expect([edited.exit, edited.failed]).toEqual([1, ['GATE_TEXT']])
  })

  it('[PRV-6] tells a gate of another release from this program’s: another text is a note, other tables are wrong', async () => {
    const table = 'quorate_install.gate'
    const [own] = await doctor.superuser.query<{ digest: string }>(`select digest from ${table}`)
    const set = (digest: string) => `update ${table} set digest = '${digest}'`
    const other = await arranged([[set('0'.repeat(64)), set(own?.digest ?? '')]])
    expect([other.exit, other.failed, other.warned]).toEqual([0, [], [...SANDBOXED, 'GATE_VERSION']])
    const newer = await arranged([
      [
        'insert into quorate_install.version (version) values (9999)',
        'delete from quorate_install.version where version = 9999',
      ],
    ])
    expect([newer.exit, newer.failed]).toEqual([1, ['GATE_VERSION']])
    expect(newer.shown.checks.find(({ code }) => code === 'GATE_VERSION')?.fix).toContain('it is newer than this one')
  })

  it('[PRV-10] fails when a pooler answers where the policy says that the database is', async () => {
    await using pooler = await startFalseServer({ manner: 'pooler' })
    const hosts = [`127.0.0.1:${pooler.port}`]
    const { exit, failed, shown } = await withOtherAddress(doctor.sandbox, { hosts }, (folder) => examine({}, folder))
    expect([exit, failed]).toEqual([1, ['DATABASE']])
    expect(shown.checks.find(({ code }) => code === 'DATABASE')?.observed).toMatchObject({ code: 'DB_POOLER' })
  })

  it('[PRV-1] with --fix and the installer’s settings puts roles right, and a second time does nothing', async () => {
    const { host, port, superuser: login } = doctor.sandbox.postgres
    const installer = {
      ...{ PGUSER: login.user, PGPASSWORD: login.password, PGHOST: host, PGPORT: String(port) },
      ...{ PGDATABASE: doctor.sandbox.database, QUORATE_DOOR_DB_USER: undefined, QUORATE_DOOR_DB_PASSWORD: undefined },
    }
    await doctor.superuser.query(`alter role cutter_exec createdb connection limit 9; alter role cutter_exec reset statement_timeout;
      grant pg_read_all_data to quorate_door; alter role cutter_verify nologin`)
    const fix = async (...args: readonly string[]) => {
      const { stdout } = await doctor.run(installer, ['--json', ...args])
      const { checks, fixed, fix: why } = JSON.parse(stdout)
      const failed = checks.filter(({ state }: { state: string }) => state === 'fail')
      return [failed.map(({ code }: { code: string }) => code), fixed.map(({ words }: { words: string }) => words), why]
    }
    try {
      const wrong = ['ROLE', 'ROLE_SETTINGS', 'ROLE_LIMIT', 'ROLE', 'ROLE_MEMBERSHIP', 'PRIVILEGES']
      const untold = await doctor.run(installer, ['--json', '--fix'])
      expect([untold.exit, untold.stdout]).toEqual([64, expect.stringContaining('quorate doctor --fix --yes')])
      expect(await fix()).toEqual([wrong, [], null])
      const [left, done] = await fix('--fix', '--yes')
      expect(done).toEqual([
        'run: alter role cutter_exec nocreatedb',
        "run: alter role cutter_exec set statement_timeout = '240s'",
        'run: alter role cutter_exec connection limit 2',
        'run: revoke pg_read_all_data from quorate_door',
      ])
      // Whoever took a login away may have had a reason.
      expect(left).toEqual(['ROLE', 'PRIVILEGES'])
      expect(await fix('--fix', '--yes')).toEqual([left, [], 'There is nothing that --fix puts right.'])
    } finally {
      await doctor.superuser.query('alter role cutter_verify login')
    }
    expect((await examine()).failed).toEqual([])
  })
})
