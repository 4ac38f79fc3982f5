// The commands that only read files: `expand`, `diff` and `mark`.
import { examplesHelp } from './help.ts'
import { type Common, type End, formOf, JSON_OPTION, ownFormOf, type Program } from './options.ts'

/** Adds the three commands. */
export function fileCommands(program: Program, end: End): void {
  program
    .command('expand')
    .description('print what a policy expands to, and its digest, as JSON')
    .argument('[file]', 'the policy file', 'manifests/production.yaml')
    .option('--json', 'on one line')
    .addHelpText('after', examplesHelp('quorate expand', 'quorate expand --json | jq -r .digest'))
    .action((file: string, options: Common) =>
      end('expand', ownFormOf(options), async () => {
        const { expandFile } = await import('../usecases/policy/expand.ts')
        const { atShell } = await import('../system/files.ts')
        const asked = atShell(process.cwd(), file)
        return expandFile(asked.folder, asked.paths[0], { indent: options.json ? 0 : 2 })
      }),
    )
  program
    .command('diff')
    .description('say in words who gains or loses what between two policies, and which safeguards get weaker')
    .argument('<old>', 'the policy file as it was')
    .argument('<new>', 'the policy file as it shall be')
    .option('--fail-on-weakening', 'exit 1 when a safeguard gets weaker')
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      examplesHelp(
        'git show main:manifests/production.yaml > /tmp/old.yaml',
        'quorate diff /tmp/old.yaml manifests/production.yaml',
      ),
    )
    .action((before: string, after: string, options: Common & { failOnWeakening?: boolean }) =>
      end('diff', formOf(options), async () => {
        const { diffFiles } = await import('../usecases/policy/diff.ts')
        return diffFiles(process.cwd(), before, after, { failOnWeakening: options.failOnWeakening === true })
      }),
    )
  program
    .command('mark')
    .description('print the units of a plan or a document, or what is in a script: statements, tables, dangers')
    .argument(
      '<plan>',
      'the plan’s name, whose file is manifests/plans/<plan>.yaml; or any file that ends with .md, .mdx, .markdown or .sql',
    )
    .option('--root <root>', 'the first segment of a document’s addresses, as a plan names it', 'docs')
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      examplesHelp('quorate mark docs', 'quorate mark README.md', 'quorate mark db/close-accounts.sql --json'),
    )
    .action((plan: string, options: Common & { root: string }) =>
      end('mark', formOf(options), async () => {
        const [, type] = /\.(sql|mdx?|markdown)$/i.exec(plan) ?? []
        const showUnits = () => import('../usecases/pull-request/show-units.ts')
        if (type === undefined) return (await showUnits()).markPlan(process.cwd(), plan)
        const { atShell } = await import('../system/files.ts')
        const asked = atShell(process.cwd(), plan)
        const [path] = asked.paths
        if (type.toLowerCase() !== 'sql') return (await showUnits()).markDocument(asked.folder, path, options.root)
        return (await import('../usecases/pull-request/show-script.ts')).markScript(asked.folder, path)
      }),
    )
}
