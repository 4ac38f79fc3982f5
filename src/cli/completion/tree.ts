// The commands of a program as completion scripts need them: what may follow which words.
import type { Command } from 'commander'

/** An option as it is typed. */
export interface TypedOption {
  readonly flags: readonly string[]
  readonly words: string
  readonly takesValue: boolean
  /** What its value may be; empty where that is open. */
  readonly choices: readonly string[]
}

/** One command, or a group of them. */
export interface Node {
  /** The words that lead to it, such as `quorate db install`. */
  readonly at: string
  readonly commands: readonly { readonly name: string; readonly words: string }[]
  readonly options: readonly TypedOption[]
  /** What its arguments may be, where that is said. */
  readonly choices: readonly string[]
}

/** Every command of a program, the program first; hidden ones are left out. */
export function treeOf(command: Command, before = ''): readonly Node[] {
  const help = command.createHelp()
  const at = `${before} ${command.name()}`.trim()
  const commands = help.visibleCommands(command)
  const own: Node = {
    at,
    commands: commands.map((one) => ({ name: one.name(), words: oneLine(one.description()) })),
    options: help.visibleOptions(command).map((option) => ({
      flags: [option.short, option.long].filter((flag) => flag !== undefined),
      words: oneLine(option.description),
      takesValue: option.required || option.optional,
      choices: option.argChoices ?? [],
    })),
    choices: command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices),
  }
  return [own, ...commands.flatMap((one) => (one.name() === 'help' ? [] : treeOf(one, at)))]
}

/** The words that lead to a command, each once. */
export function stepsOf(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap(({ at, commands }) => commands.map(({ name }) => `${at} ${name}`))
}

/** Command and flag of each option that takes a value. */
export function valuedOf(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap(({ at, options }) =>
    options.flatMap(({ flags, takesValue }) => (takesValue ? flags.map((flag) => `${at} ${flag}`) : [])),
  )
}

/** Command and flag of each option whose values are listed, with these. */
export function choicesOf(
  nodes: readonly Node[],
): readonly { readonly on: readonly string[]; readonly values: readonly string[] }[] {
  return nodes.flatMap(({ at, options }) =>
    options.flatMap(({ flags, choices }) =>
      choices.length === 0 ? [] : [{ on: flags.map((flag) => `${at} ${flag}`), values: choices }],
    ),
  )
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
