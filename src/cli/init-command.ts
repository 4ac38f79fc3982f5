// The command `init`, and `init logins`: what they take.

import { canAsk } from '../system/ask.ts'
import type { InitOptions } from '../usecases/init/options.ts'
import { examplesHelp, GITHUB_SETTINGS, settingsHelp } from './help.ts'
import { type Common, type End, formOf, JSON_OPTION, type Program, SETTINGS, VIA } from './options.ts'
import { withLogin } from './with-login.ts'

type InitFlags = Common & InitOptions

/** Adds both commands. */
export function initCommand(program: Program, end: End): void {
  const init = program
    .command('init')
    .description('write policy, people, a first plan and the workflows for a repository; overwrites nothing')
    .option('--repository <owner/name>', 'the repository on GitHub')
    .option('--profile <name>', 'how large the team is: duo, team or council; the sample’s many roles without one')
    .option('--gates <names>', 'what is gated, by commas: documents, sql, deploys; what the sample gates without it')
    .addOption(
      program
        .createOption('--target <name=schema.table>', 'where reviewed SQL may write, tables by commas; again for each')
        .argParser(also)
        .default([], 'none'),
    )
    .option('--environment <name>', 'the policy’s name', 'production')
    .option('--dir <folder>', 'the checkout', '.')
    .option('--repository-id <number>', 'GitHub’s numeric id; asked from GitHub otherwise')
    .option('--owner-id <number>', 'its owner’s numeric id')
    .option('--action <owner/name@sha>', 'the release of the action that you reviewed')
    .option(
      '--database <host:port/name>',
      'where the database is, hosts by commas; from PGHOST, PGPORT, PGDATABASE otherwise',
    )
    .option('--authority <file>', 'the certificate of the servers’ private authority, by its path in the repository')
    .addOption(
      program
        .createOption(
          '--person <login=role,role>',
          'somebody and their roles, again for each; login:1001=role,role with the numeric id, where GitHub is not to be asked, and the login alone for the roles of a profile',
        )
        .argParser(also)
        .default([], 'nobody'),
    )
    .option('--valid-until <date>', 'the day on which everybody’s roles end, as YYYY-MM-DD; a year from now otherwise')
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      `
At a terminal it asks for what no flag gives: repository, profile, people, database, what is gated, release.

Settings, from the environment:
  ${GITHUB_SETTINGS}
${examplesHelp(
  'quorate init',
  'quorate init --profile duo --repository acme/ledger --person ada --person ben \\\n    --database db.example.com:5432/ledger --action acme/quorate@<sha>',
  'quorate init --repository acme/ledger --person ada=operator,verifier --person ben=reviewer',
)}`,
    )
    .action((options: InitFlags) =>
      end('init', formOf(options), async () => {
        const { readVariables } = await import('../settings/settings.ts')
        const { askedInit, hasQuestions, init } = await import('../usecases/init/init.ts')
        const env = readVariables()
        const today = new Date()
        // Whoever wants JSON waits for no words.
        const mayAsk = canAsk(env) && options.json !== true
        if (!mayAsk || !hasQuestions(env, options)) return init(env, options, today)
        const { openPrompts } = await import('../system/prompts.ts')
        const prompts = openPrompts({ input: process.stdin, output: process.stderr }, 'Nothing was written.')
        return askedInit(prompts, env, options, today).finally(() => prompts.end())
      }),
    )
  init
    .command('logins')
    .description('give the database logins their first passwords, one env file each, as PGUSER')
    .requiredOption('--out <folder>', 'where the env files go; keep it out of the repository')
    .option('--environment <name>', 'the policy’s name', 'production')
    .option(...SETTINGS)
    .option(...VIA)
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      settingsHelp('installer') + examplesHelp('quorate init logins --out secrets --settings installer.env'),
    )
    .action((_: Common, command: Program) => {
      // Commander reads an option that `init` takes too as one of `init`, wherever it is on the line.
      const options = command.optsWithGlobals<Common & { out: string; environment: string }>()
      return end('init logins', formOf(options), async () => {
        const { initLogins } = await import('../usecases/init/logins.ts')
        const where = { folder: process.cwd(), environment: options.environment, out: options.out }
        return withLogin('installer', options, (connected) => initLogins(connected, where))
      })
    })
}

function also(value: string, before: readonly string[]): readonly string[] {
  return [...before, value]
}
