// Installed, upgraded, checked and uninstalled, on every version that is promised, by a superuser and by an owner that is none (PRV-8).
import { beforeAll, describe, expect, it } from 'vitest'
import type { Login, Postgres } from '../../src/sandbox/postgres.ts'
import { Secret } from '../../src/settings/settings.ts'
import { dbCheck } from '../../src/usecases/install/check-privileges.ts'
import { install, installVerdict } from '../../src/usecases/install/install.ts'
import { installScript } from '../../src/usecases/install/install-script.ts'
import { setPassword } from '../../src/usecases/install/set-password.ts'
import { uninstallVerdict } from '../../src/usecases/install/uninstall.ts'
import { findingsOf, installUpTo, powersOf, tracesOf } from './support/installation.ts'
import { type Brownfield, makeBrownfield, makeDatabase, makeOwner, useFreshServer, within } from './support/server.ts'
import { VERSIONS } from './support/versions.ts'

const WHO = ['a superuser', 'an owner that may create roles'] as const
const UNITS =
  'select count(*)::int as units from public.information_unit join public.unit_version on version_id = anchor_version_id'

describe.each(VERSIONS.flatMap((version) => WHO.map((who) => [version, who] as const)))(
  'on PostgreSQL %s, %s',
  (version, who) => {
    let database: Login
    let installer: Login
    const start = async (server: Postgres) => {
      database = await makeDatabase(server)
      installer = who === 'a superuser' ? database : await makeOwner(database)
    }
    const powers = () => within(database, powersOf)

    /** As the migrator, who may ask for the report. */
    const check = async () => {
      const password = 'the-migrators-own-password'
      await within(installer, (session) => setPassword(session, 'quorate_migrator', new Secret(password)))
      return within(
        { ...database, user: 'quorate_migrator', password },
        async (session) => (await dbCheck(session)).facts.privileges,
      )
    }

    describe('in an empty database', () => {
      const server = useFreshServer(version)
      beforeAll(() => start(server()))

      it('[PRV-8] [PRV-3] installs; nothing is missing, nothing too much, and nobody is more than they were', async () => {
        const before = await powers()
        const verdict = await within(installer, (session) => installVerdict(session))
        expect([verdict.facts.privileges, verdict.notes]).toEqual(['0 missing, 0 extra', []])
        expect(await powers()).toEqual(before)
        expect(await check()).toBe('0 missing, 0 extra')
      })

      it('[PRV-8] installs again and changes nothing', async () => {
        const again = await within(installer, (session) => install(session))
        expect(again).toEqual({ applied: [], isGateNew: false, missing: [], extra: [] })
      })

      it('[PRV-8] uninstalls; no login of the gate is left, PUBLIC has what it had, and the ledger can be read', async () => {
        const wrong = within(installer, (session) => uninstallVerdict(session, 'other'))
        expect((await findingsOf(wrong)).map(({ code }) => code)).toEqual(['USAGE'])
        const verdict = await within(installer, (session) => uninstallVerdict(session, database.database))
        expect([verdict.outcome, verdict.facts['logins that stay']]).toEqual(['pass', 'none'])
        expect(await within(database, tracesOf)).toEqual([
          'cutter_deploy_owner',
          'cutter_exec_owner',
          'cutter_governance',
          'cutter_ro',
          'cutter_verify_owner',
          'qt001_cp',
          'quorate',
          'quorate_ender',
          'quorate_lender',
          'quorate_owner',
          'quorate_permit',
          'quorate_targets',
        ])
        const acts = await within(installer, (session) =>
          session.query('select count(*)::int as acts from qt001_cp.act'),
        )
        expect(acts).toEqual([{ acts: 0 }])
        const [rights] = await within(database, (session) =>
          session.query(`select has_database_privilege('public', current_database(), 'connect, temporary') as database,
          has_schema_privilege('public', 'public', 'usage') as schema`),
        )
        expect(rights).toEqual({ database: true, schema: true })
        const again = within(installer, (session) => uninstallVerdict(session, database.database))
        expect((await findingsOf(again)).map(({ code }) => code)).toEqual(['NOT_INSTALLED'])
      })
    })

    describe('in a database of before', () => {
      const server = useFreshServer(version)
      let before: Brownfield
      beforeAll(async () => {
        await start(server())
        before = await makeBrownfield(database)
        // Whoever installs owns the targets, or is a member of their owner.
        if (who !== 'a superuser')
          await within(database, (session) => session.query(`grant ${before.app.user} to ${installer.user}`))
      })

      it('[PRV-8] is told who would be locked out, installs an earlier release once they are not, and upgrades it', async () => {
        const found = await findingsOf(within(installer, (session) => install(session)))
        expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['INSTALL_LOCK_OUT']))
        const statements = found.map(({ observed }) => String(observed))
        expect(statements).toContain(
          `grant connect, temporary on database ${database.database} to ${before.guest.user};`,
        )
        await within(installer, async (session) => {
          for (const statement of statements) await session.query(statement)
        })
        const powersBefore = await powers()
        await within(installer, (session) => installUpTo(session, 10))
        const script = await within(installer, (session) => installScript(session))
        expect([script.includes('create table qt001_cp.ledger'), /begins at version (\d+)/.exec(script)?.[1]]).toEqual([
          false,
          '10',
        ])
        const upgraded = await within(installer, (session) => install(session))
        expect([upgraded.applied.length > 10, upgraded.missing, upgraded.extra]).toEqual([true, [], []])
        expect(await powers()).toEqual(powersBefore)
        expect(await check()).toBe('0 missing, 0 extra')
        expect(
          await within(before.reader, (session) => session.query('select count(*)::int as orders from public.orders')),
        ).toEqual([{ orders: 2 }])
      })

      it('[PRV-8] gives the tables back to whom they belonged, with every row', async () => {
        const now = findingsOf(within(before.app, (session) => session.query(UNITS)))
        expect((await now).map(({ code }) => code)).toEqual(['DB_PERMISSION'])
        await within(installer, (session) => uninstallVerdict(session, database.database))
        expect(await within(before.app, (session) => session.query(UNITS))).toEqual([{ units: 2 }])
        await within(before.app, (session) => session.query(`update public.unit_version set title = 'mine again'`))
      })
    })
  },
)
