// `quorate completion`: the bash script in a real bash; zsh and fish read theirs where they are installed.
import { execFile, execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quorate, quorateJson } from './support/command.ts'

const run = promisify(execFile)
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quorate-completion-'))
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { exit, stdout, stderr } = await quorate(['completion', shell])
    expect([exit, stderr]).toEqual([0, ''])
    await writeFile(join(folder, shell), stdout)
  }
})
afterAll(() => rm(folder, { recursive: true }))

/** What bash offers after these words; the last is what is being typed. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const script = `source "$1"; shift; COMP_WORDS=(quorate "$@"); COMP_CWORD=$#; _quorate; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout } = await run('bash', ['--norc', '-c', script, 'bash', join(folder, 'bash'), ...words])
  return stdout.split('\n').filter((line) => line !== '')
}

describe('completion in bash', () => {
  it.each<readonly [readonly string[], readonly string[]]>([
    [['gen'], ['genesis']],
    [
      ['db', 'un'],
      ['uninstall', 'unblock'],
    ],
    [
      ['setup', ''],
      ['github', 'help'],
    ],
    [['setup', 'github', '--re'], ['--replace-secrets']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    // The value of an option is no command, and a file may follow such an option.
    [['init', '--environment', 'logins', '--o'], ['--owner-id']],
    [['init', 'logins', '--o'], ['--out']],
    [['status', '--settings', ''], []],
    [['nothing-of-ours', 'db', 'in'], ['install']],
    [['lint', 'zzz'], []],
  ])('[CLI-1] offers after %j: %j', async (words, expected) => {
    expect(await offered(...words)).toEqual(expected)
  })

  it('[CLI-1] offers every command that the help names', async () => {
    const { stdout } = await quorate(['--help'])
    const named = [...stdout.matchAll(/^ {2}([a-z]+)(?: \[options\]| \[command\]|.{2,}|$)/gm)].map(([, name]) => name)
    expect(named.length).toBeGreaterThan(20)
    expect(await offered('')).toEqual(expect.arrayContaining(named.filter((name) => name !== 'quorate')))
  })
})

it.each(['zsh', 'fish'])('[CLI-1] prints a script that %s reads, where that is installed', async (shell) => {
  const { stdout } = await quorate(['completion', shell])
  expect(stdout).toContain('replace-secrets')
  try {
    execFileSync(shell, ['-c', 'exit 0'])
  } catch {
    return
  }
  await run(shell, ['-n', join(folder, shell)])
})

it('[CLI-1] refuses a shell that it does not know', async () => {
  const { exit, codes } = await quorateJson(['completion', 'tcsh'])
  expect([exit, codes]).toEqual([64, ['USAGE']])
})
