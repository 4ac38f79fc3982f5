// The command `setup github`: what it takes.
import { type Confirmed, YES } from './confirm.ts'
import { examplesHelp } from './help.ts'
import { type Common, ENVIRONMENT, type End, formOf, JSON_OPTION, ownFormOf, type Program } from './options.ts'
import { asking } from './seat-command.ts'

interface SetupFlags extends Common, Confirmed {
  readonly environment: string
  readonly secrets: string
  readonly print?: boolean
  readonly replaceSecrets?: boolean
}

const SETTINGS = `
Settings, from the environment:
  GITHUB_TOKEN: of an administrator of the repository. A fine-grained one needs Administration: write,
  Environments: write, Actions: read, Contents: read, and of an organization Administration: read to see its plan
  GITHUB_API_URL (https://api.github.com), or a server’s /api/v3

It never loosens what is stricter there, and replaces no secret unless told to: GitHub shows no values to compare.
The migrator’s and the installer’s files are never sent. docs/github.md says what it makes, and why.
`

/** Adds the group and its command. */
export function setupCommand(program: Program, end: End): void {
  program
    .command('setup')
    .description('make what a policy needs outside of the database')
    .command('github')
    .description('make the environments, branch rules and secrets of a policy on GitHub; shows the plan first')
    .option(...ENVIRONMENT)
    .option('--secrets <folder>', 'where `quorate init logins` wrote the env files', 'secrets')
    .option('--replace-secrets', 'set secrets anew that are there already, such as after `quorate db password`')
    .option('--print', 'print the lines of `gh` that make the same, and ask nobody; needs no token')
    .option(...YES)
    .option(...JSON_OPTION)
    .addHelpText('after', SETTINGS + examplesHelp('quorate setup github', 'quorate setup github --print > github.sh'))
    .action((options: SetupFlags) =>
      options.print === true
        ? end('setup github', ownFormOf(options), async () => {
            const { printSetup } = await import('../usecases/setup/github.ts')
            const lines = await printSetup(process.cwd(), options)
            console.log(options.json ? JSON.stringify({ lines }) : lines.join('\n'))
            return { outcome: 'pass', mode: 'setup github', findings: [], facts: { lines: String(lines.length) } }
          })
        : end('setup github', formOf(options), async () => {
            const { readVariables } = await import('../settings/settings.ts')
            const { setupGitHub } = await import('../usecases/setup/github.ts')
            const { yes = false, replaceSecrets = false, environment, secrets } = options
            const asked = { yes, replaceSecrets, environment, secrets }
            return asking((shell) => setupGitHub(shell, asked), readVariables())
          }),
    )
}
