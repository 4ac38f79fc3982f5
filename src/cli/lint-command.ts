// The command `lint`: what it takes.
import { Option } from 'commander'
import type { Verdict } from '../report/verdict.ts'
import { atShell } from '../system/files.ts'
import { examplesHelp } from './help.ts'
import { type Common, type End, formOf, JSON_OPTION, type Program } from './options.ts'

/** Lints files and folders that are named from `folder`. */
type Lint = (folder: string, paths: readonly string[]) => Promise<Verdict>

/** Adds the command; `lint` is called when it is asked for. */
export function lintCommand(program: Program, end: End, lint: Lint): void {
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
        return lint(asked.folder, asked.paths)
      }),
    )
}
