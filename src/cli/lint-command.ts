// The command `lint`: what it takes.
import { Option } from 'commander'
import { atShell } from '../system/files.ts'
import { examplesHelp } from './help.ts'
import { type Common, type End, formOf, JSON_OPTION, type Program } from './options.ts'

type UseCase = Pick<typeof import('../usecases/policy/lint.ts'), 'lintFiles'>

/** Adds the command; `load` gives its use case when it is asked for. */
export function lintCommand(program: Program, end: End, load: () => Promise<UseCase>): void {
  program
    .command('lint')
    .description('check policies with their people and plans; every fault at once, with file, line and column')
    .argument('[files...]', 'policy files, or folders of them', ['manifests/production.yaml'])
    .option(...JSON_OPTION)
    .addOption(new Option('--sarif', 'SARIF 2.1.0 instead of text, for code scanning').conflicts('json'))
    .addHelpText('after', examplesHelp('quorate lint', 'quorate lint manifests/staging.yaml --json'))
    .action((paths: string[], options: Common & { sarif?: boolean }) =>
      end('lint', formOf(options), async () => {
        const asked = atShell(process.cwd(), ...paths)
        return (await load()).lintFiles(asked.folder, asked.paths)
      }),
    )
}
