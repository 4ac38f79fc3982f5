// The commands that stop people, each in a GitHub job: `registry suspend`, `confirm` and `revoke` (REG-4).
import { InvalidArgumentError } from 'commander'
import { PERSON } from '../ci/github/inputs.ts'
import { commandJob } from '../usecases/proof/github-job.ts'
import { examplesHelp, jobHelp } from './help.ts'
import { type Common, ENVIRONMENT, type End, formOf, JSON_OPTION, type Program, REASON, VIA } from './options.ts'

/** Adds `registry suspend`, `confirm` and `revoke`. */
export function registryCommands(program: Program, end: End): void {
  const registry = program.command('registry').description('stop somebody who is registered, in a GitHub job')
  const stops = [
    ['suspend', 'stop another person at once, for 72 hours'],
    ['confirm', 'make another person’s suspension of somebody a revocation'],
  ] as const
  for (const [name, description] of stops) {
    registry
      .command(name)
      .description(description)
      .requiredOption('--person <login or id>', 'their GitHub login, or GitHub’s numeric user id', person)
      .requiredOption(...REASON)
      .option(...ENVIRONMENT)
      .option(...JSON_OPTION)
      .option(...VIA)
      .addHelpText(
        'after',
        jobHelp('revoke') + examplesHelp(`quorate registry ${name} --person ada --reason "account taken over"`),
      )
      .action((options: Common & { environment: string; person: string; reason: string }) =>
        end('registry', formOf(options), async () =>
          (await import('../usecases/door/revoke.ts'))[name](commandJob('registry', options), options),
        ),
      )
  }
  registry
    .command('revoke')
    .description('end your own registration, at once and for good')
    .requiredOption(...REASON)
    .option(...ENVIRONMENT)
    .option(...JSON_OPTION)
    .option(...VIA)
    .addHelpText('after', jobHelp('revoke') + examplesHelp('quorate registry revoke --reason "I leave the company"'))
    .action((options: Common & { environment: string; reason: string }) =>
      end('registry', formOf(options), async () =>
        (await import('../usecases/door/revoke.ts')).revoke(commandJob('registry', options), options),
      ),
    )
}

function person(text: string): string {
  if (!PERSON.pattern.test(text)) throw new InvalidArgumentError(`Expected ${PERSON.form}.`)
  return text
}
