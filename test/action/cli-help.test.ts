// Help that teaches: every command, its options, how it ends, and the commands that remedies name (CLI-1).
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/codes/catalogue/index.ts'
import { packageRoot } from '../../src/system/package-root.ts'
import { quorate } from './support/command.ts'

/** Every command, with the groups' own. */
const COMMANDS = [
  ['lint'],
  ['expand'],
  ['diff'],
  ['mark'],
  ['status'],
  ['explain'],
  ['list'],
  ['log'],
  ['db', 'install'],
  ['genesis'],
  ['hold', 'list'],
  ['hold', 'place'],
  ['hold', 'join'],
  ['hold', 'lift'],
  ['approve'],
  ['seat', 'enrol'],
  ['seat', 'put'],
  ['seat', 'rotate'],
  ['seat', 'confirm'],
  ['seat', 'drill'],
  ['seat', 'end'],
  ['seat', 'show'],
  ['registry', 'suspend'],
  ['registry', 'confirm'],
  ['registry', 'revoke'],
  ['keys', 'list'],
  ['keys', 'sync'],
  ['keys', 'break-glass'],
  ['permit', 'make'],
  ['permit', 'metadata'],
  ['permit', 'verify'],
  ['release', 'key'],
  ['release', 'seal'],
  ['release', 'put'],
  ['release', 'list'],
  ['seat', 'list'],
  ['policy', 'break-glass'],
  ['sandbox'],
  ['demo'],
  ['init'],
  ['setup', 'github'],
  ['doctor'],
  ['completion'],
]

describe('help', () => {
  it('[CLI-1] names every command and the first steps, and is no fault', async () => {
    const { exit, stdout, stderr } = await quorate(['--help'])
    expect([exit, stderr]).toEqual([0, ''])
    for (const [name] of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'))
    expect(stdout).toContain('First steps:')
    // A command that is not in the list above would have no test.
    const listed = [...stdout.matchAll(/^ {2}([a-z][a-z-]*)(?: \[options\]| \[command\]|.{2,}|$)/gm)].map(
      ([, name]) => name,
    )
    expect(new Set(listed.filter((name) => name !== 'quorate' && name !== 'help'))).toEqual(
      new Set(COMMANDS.map(([name]) => name)),
    )
  })

  it.each(COMMANDS)('[CLI-1] of %s %s teaches: what it does, what it takes, how it ends', async (...command) => {
    const { exit, stdout, stderr } = await quorate([...command.filter(Boolean), '--help'])
    expect([exit, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Usage: quorate /)
    expect(stdout).toContain('Exit codes: 0 pass, 1 blocked, 2 undecided')
    expect(stdout.split('\n').length).toBeGreaterThan(8)
    // eslint-like guard: every option has words of its own.
    for (const [, words = ''] of stdout.matchAll(/^ {2}--?\S.*? {2,}(\S.*)$/gm)) expect(words.length).toBeGreaterThan(3)
  })
})

it('[ACT-2] remedies name only commands that there are', async () => {
  const named = [...catalogue.values()].flatMap(({ remedy }) =>
    [...remedy.matchAll(/`quorate ([a-z]+(?:[ -][a-z]+)*)/g)].map(([, words = '']) => words),
  )
  expect(named).toContain('keys sync')
  for (const words of new Set(named)) {
    const { stdout } = await quorate([...words.split(' '), '--help'])
    expect(stdout).toMatch(new RegExp(`^Usage: quorate ${words}\\b`))
  }
})

it('[CLI-1] quorate --version tells the version of the package', async () => {
  const { version } = JSON.parse(await readFile(join(packageRoot(), 'package.json'), 'utf8'))
  for (const option of ['--version', '-V']) {
    const { exit, stdout } = await quorate([option])
    expect([exit, stdout]).toEqual([0, `${version}\n`])
  }
})
