// What completion scripts are made from: listed values, and words that mean something to a shell.
import { execFileSync } from 'node:child_process'
import { Argument, Command, Option } from 'commander'
import { expect, it } from 'vitest'
import { bashScript } from '../../../src/cli/completion/bash.ts'
import { fishScript } from '../../../src/cli/completion/fish.ts'
import { treeOf } from '../../../src/cli/completion/tree.ts'
import { zshScript } from '../../../src/cli/completion/zsh.ts'

const program = new Command('quorate')
const paint = program.command('paint').description("it's $(touch x): `id`\nin two lines")
paint.addOption(new Option('-c, --colour <name>', 'the colour').choices(['red', 'green']))
paint.addArgument(new Argument('<what>').choices(['wall', 'door'])).option('--wet', 'not yet dry')
program.command('secret', { hidden: true })
const nodes = treeOf(program)

function offered(...words: readonly string[]): string {
  const script = `${bashScript(nodes)}\nCOMP_WORDS=(quorate "$@"); COMP_CWORD=$#; _quorate; echo "\${COMPREPLY[@]}"`
  return execFileSync('bash', ['--norc', '-c', script, 'bash', ...words], { encoding: 'utf8' }).trim()
}

it.each([
  [['paint', ''], 'wall door'],
  [['paint', '--colour', ''], 'red green'],
  [['paint', '-c', 'g'], 'green'],
  [['paint', '-c', 'green', '--'], '--colour --wet --help'],
  [['se'], ''],
])('[CLI-1] completes %j by %j', (words, expected) => {
  expect(offered(...words)).toBe(expected)
})

it('[CLI-1] writes descriptions as one line, quoted for each shell', () => {
  expect(zshScript(nodes)).toContain(`'paint:it'\\''s $(touch x): \`id\` in two lines'`)
  expect(fishScript(nodes)).toContain(`-d 'it\\'s $(touch x): \`id\` in two lines'`)
  expect(fishScript(nodes)).toContain(`-s c -l colour -x -a 'red green' -d 'the colour'`)
  expect(zshScript(nodes)).not.toContain('secret')
})
