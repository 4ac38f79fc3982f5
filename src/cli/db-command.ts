// The commands `quorate db …`: what each takes, and which use case it is.
import type { Login } from '../settings/settings.ts'
import { type Confirmed, confirmation, YES } from './confirm.ts'
import { AS_SETTINGS, examplesHelp, settingsHelp } from './help.ts'
import {
  type Common,
  ENVIRONMENT,
  type End,
  formOf,
  JSON_OPTION,
  ownFormOf,
  type Program,
  SETTINGS,
  VIA,
} from './options.ts'
import { databaseOf, reviewedBy, saidWhere, withLogin } from './with-login.ts'

type Reader = Extract<Login, 'door' | 'migrator'> | 'installer'
const AS = ['--as <login>', 'door, migrator, or installer (PGUSER, a superuser)', 'door'] as const
const READERS: readonly string[] = ['door', 'migrator', 'installer']

/** Adds the commands. */
export function databaseCommands(program: Program, end: End): void {
  const db = program
    .command('db')
    .description('install the gate into a database, and compare its rights with the policy')
  db.command('install')
    .description('apply the migrations that are missing, as PGUSER; running it again changes nothing')
    .option('--sql', 'print the script instead, for a database administrator to run with psql')
    .option('--lock-out', 'install although logins lose what they hold through PUBLIC alone; asks first')
    .option(...YES)
    .option(...JSON_OPTION)
    .option(...SETTINGS)
    .option(...VIA)
    .addHelpText(
      'after',
      settingsHelp('installer') +
        examplesHelp('quorate db install --settings admin.env', 'quorate db install --sql > install.sql'),
    )
    .action((options: Common & Confirmed & { sql?: boolean; lockOut?: boolean }) =>
      end('install', options.sql && !options.json ? ownFormOf(options) : formOf(options), async () => {
        if (options.sql) return scriptVerdict(options)
        const ask = options.lockOut ? confirmation(options, 'db install --lock-out') : null
        const { installVerdict } = await import('../usecases/install/install.ts')
        return withLogin('installer', options, async (connected, where) => {
          await ask?.(
            `Logins that use the database ${databaseOf(where)} through PUBLIC’s rights alone are locked out of it.`,
          )
          return saidWhere(await installVerdict(connected, options), where)
        })
      }),
    )
  db.command('uninstall')
    .description('take the gate out of a database; the ledger stays to be read')
    .requiredOption('--database <name>', 'the database’s name once more: nothing brings the gate back')
    .option(...YES)
    .option(...JSON_OPTION)
    .option(...SETTINGS)
    .option(...VIA)
    .addHelpText(
      'after',
      settingsHelp('installer') + examplesHelp('quorate db uninstall --database ledger --settings admin.env'),
    )
    .action((options: Common & Confirmed & { database: string }) =>
      end('uninstall', formOf(options), async () => {
        const ask = confirmation(options, `db uninstall --database ${options.database}`)
        const { uninstallVerdict } = await import('../usecases/install/uninstall.ts')
        return withLogin('installer', options, async (connected, where) => {
          await ask(`The gate is taken out of the database ${databaseOf(where)}, and nothing brings it back.`)
          return saidWhere(await uninstallVerdict(connected, options.database), where)
        })
      }),
    )
  db.command('check')
    .description('compare the live rights with the policy’s preset, both ways; exit 1 on any difference')
    .option(...AS)
    .option(...ENVIRONMENT)
    .option(...JSON_OPTION)
    .option(...SETTINGS)
    .option(...VIA)
    .addHelpText('after', settingsHelp('door', ...AS_SETTINGS) + examplesHelp('quorate db check --settings door.env'))
    .action((options: Common & { as: string; environment: string }) =>
      end('check', formOf(options), async () => {
        const { dbCheck } = await import('../usecases/install/check-privileges.ts')
        return withLogin(await readerOf(options.as), options, dbCheck)
      }),
    )
  db.command('plan')
    .description('write the script that turns the live rights into the preset’s, and its rollback, with their sha256')
    .option('--out <folder>', 'write files, byte for byte, instead of printing for reading; none is overwritten')
    .option('--whole', 'everything that the preset names, whatever is there already')
    .option(...AS)
    .option(...ENVIRONMENT)
    .option(...JSON_OPTION)
    .option(...SETTINGS)
    .option(...VIA)
    .addHelpText(
      'after',
      settingsHelp('door', ...AS_SETTINGS) + examplesHelp('quorate db plan --out privileges --settings door.env'),
    )
    .action((options: Common & { as: string; environment: string; out?: string; whole?: boolean }) =>
      end('plan', formOf(options), async () => {
        const { dbPlan } = await import('../usecases/install/plan-privileges.ts')
        return withLogin(await readerOf(options.as), options, (database) => dbPlan(database, process.cwd(), options))
      }),
    )
  db.command('unblock')
    .description('end the sessions of the gate’s logins that hold others up beyond their time; each is put on record')
    .option(...AS)
    .option(...ENVIRONMENT)
    .option(...JSON_OPTION)
    .option(...SETTINGS)
    .option(...VIA)
    .addHelpText('after', settingsHelp('door', ...AS_SETTINGS) + examplesHelp('quorate db unblock --settings door.env'))
    .action((options: Common & { as: string; environment: string }) =>
      end('unblock', formOf(options), async () => {
        const { dbUnblock } = await import('../usecases/install/end-holders.ts')
        return withLogin(await readerOf(options.as), options, dbUnblock)
      }),
    )
  db.command('password')
    .description('replace a login’s password by QUORATE_NEW_PASSWORD, and raise the epoch')
    .argument('<login>', 'the database role, such as cutter_exec')
    .option(...YES)
    .option(...ENVIRONMENT)
    .option(...JSON_OPTION)
    .option(...SETTINGS)
    .option(...VIA)
    .addHelpText(
      'after',
      settingsHelp(
        'installer',
        'QUORATE_MIGRATOR_DB_USER, QUORATE_MIGRATOR_DB_PASSWORD: to record it, where PGUSER is no superuser',
        'QUORATE_NEW_PASSWORD: 20 to 200 printable ASCII characters, without spaces',
      ) +
        examplesHelp(
          'quorate db password cutter_exec --settings installer.env',
          'quorate db password cutter_exec --settings installer.env --settings secrets/migrator.env',
        ),
    )
    .action((login: string, options: Common & Confirmed & { environment: string }) =>
      end('password', formOf(options), async () => {
        const ask = confirmation(options, `db password ${login}`)
        const { dbPassword } = await import('../usecases/install/change-password.ts')
        const reviewed = reviewedBy(options)
        await ask(`The password of the login ${login} is replaced: whatever still has the old one is refused.`)
        return dbPassword(reviewed, login)
      }),
    )
}

/** @throws USAGE */
async function readerOf(text: string): Promise<Reader> {
  if (READERS.includes(text)) return text as Reader
  const { QuorateError } = await import('../codes/error.ts')
  throw new QuorateError('USAGE', { expected: READERS, observed: text })
}

/** Prints what is missing in the database that the settings name, the whole where they name none; as JSON it is told. */
async function scriptVerdict(options: Common & { lockOut?: boolean }) {
  const { settings } = options
  const { readVariables } = await import('../settings/settings.ts')
  const { installScript } = await import('../usecases/install/install-script.ts')
  const env = readVariables(settings === undefined ? {} : { files: settings })
  const print = (script: string) => {
    if (!options.json) process.stdout.write(script)
    const facts = { bytes: String(Buffer.byteLength(script)) }
    return { outcome: 'pass', mode: 'install', findings: [], facts, data: { script } } as const
  }
  if (!env.PGHOST && !env.DATABASE_URL) return print(await installScript(null, options))
  return withLogin('installer', options, async (database) => print(await installScript(database, options)))
}
