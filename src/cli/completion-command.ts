// The command `completion`: a script for a shell, made from the program's own commands when it is asked for.
// Own lines instead of a library: those at hand ask the program anew at each press of the key, through a hidden command
// that parses the line a second time; a script that holds the names waits for nobody.
import { Argument } from 'commander'
import { examplesHelp } from './help.ts'
import { type Common, type End, formOf, JSON_OPTION, type Program } from './options.ts'

const SHELLS = ['bash', 'zsh', 'fish'] as const
type Shell = (typeof SHELLS)[number]

const INSTALL = `
Install it, and do so again after an update:
  bash  quorate completion bash > ~/.local/share/bash-completion/completions/quorate
  zsh   quorate completion zsh > ~/.zfunc/_quorate, with fpath+=~/.zfunc before compinit in ~/.zshrc
  fish  quorate completion fish > ~/.config/fish/completions/quorate.fish
For the running shell alone: source <(quorate completion bash), in fish quorate completion fish | source.
zsh completes what an alias stands for; make quorate a function there: quorate() { node <…>/dist/cli.js "$@" }
`

/** Adds the command; `whole` makes the program with every command. */
export function completionCommand(program: Program, end: End, whole: () => Program): void {
  program
    .command('completion')
    .description('print a script that completes commands and options in your shell')
    .addArgument(new Argument('<shell>', 'bash, zsh or fish').choices(SHELLS))
    .option(...JSON_OPTION)
    .addHelpText('after', INSTALL + examplesHelp('quorate completion bash'))
    .action((shell: Shell, options: Common) =>
      end('completion', { ...formOf(options), own: options.json !== true }, async () => {
        const [{ treeOf }, script] = await Promise.all([import('./completion/tree.ts'), scriptOf(shell)])
        const nodes = treeOf(whole())
        const text = script(nodes)
        const facts = { commands: String(nodes.length) }
        if (options.json === true)
          return { outcome: 'pass', mode: 'completion', findings: [], facts, data: { script: text } }
        process.stdout.write(text)
        return { outcome: 'pass', mode: 'completion', findings: [], facts }
      }),
    )
}

async function scriptOf(shell: Shell) {
  if (shell === 'bash') return (await import('./completion/bash.ts')).bashScript
  if (shell === 'zsh') return (await import('./completion/zsh.ts')).zshScript
  return (await import('./completion/fish.ts')).fishScript
}
