// The form of commit messages, and which commits of a clone are looked at.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { commitFaults, messageFaults } from '../../../scripts/check-commits.ts'

const folder = mkdtempSync(join(tmpdir(), 'quorate-commits-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a commit’s message', () => {
  it.each([
    'Show each proof in the policy’s own word',
    'Bring the gate back',
    'Embed the server',
    'Pass the digest on',
    'Succeed where nothing changed',
    'Focus the first seat',
    `Say ${'a'.repeat(68)}`,
    'Refuse a token of another run\n\nIts audience is the same, its run is not.\n',
    'Refuse a token of another run\n',
  ])('[ACT-6] is accepted: %j', (message) => {
    expect(messageFaults(message)).toEqual([])
  })

  it.each([
    ['show each proof', ['does not begin with a capital letter']],
    ['', ['does not begin with a capital letter']],
    ['fixup! Show each proof', ['does not begin with a capital letter']],
    ['Added a proof', ['begins with “Added” instead of an imperative']],
    ['Adds a proof', ['begins with “Adds” instead of an imperative']],
    ['Adding a proof', ['begins with “Adding” instead of an imperative']],
    [`Say ${'a'.repeat(69)}`, ['has 73 characters, more than 72']],
    ['Show each proof.', ['ends with a full stop']],
    ['Show each proof…', ['ends with a full stop']],
    ['Show each proof\nand why', ['has no blank line before its body']],
    [
      'shows.\nwhy',
      [
        'does not begin with a capital letter',
        'begins with “shows” instead of an imperative',
        'ends with a full stop',
        'has no blank line before its body',
      ],
    ],
  ])('[ACT-6] is refused: %j', (message, faults) => {
    expect(messageFaults(message)).toEqual(faults)
  })
})

describe('the commits that are looked at', () => {
  const origin = repository('origin', 'Begin', 'An old fault.', 'Keep main sound')
  run(origin, 'checkout', '-q', '-b', 'topic')
  commit(origin, 'Add a rule')
  commit(origin, 'added another')

  it('[ACT-6] are those of the branch since it left main', () => {
    expect(subjects(commitFaults(undefined, origin))).toEqual([
      '“added another” does not begin with a capital letter',
      '“added another” begins with “added” instead of an imperative',
    ])
  })

  it('[ACT-6] are those after a given base', () => {
    expect(subjects(commitFaults('topic~2', origin))).toHaveLength(2)
    expect(subjects(commitFaults('topic', origin))).toEqual([])
    expect(subjects(commitFaults('main~2', origin))).toContain('“An old fault.” ends with a full stop')
  })

  it.each(['0'.repeat(40), 'gone', ''])('[ACT-6] are the branch’s own where the base is not there: %j', (base) => {
    expect(subjects(commitFaults(base, origin))).toHaveLength(2)
  })

  it('[ACT-6] are the last one alone on main', () => {
    const main = repository('main-alone', 'An old fault.', 'Keep main sound')
    expect(commitFaults(undefined, main)).toEqual([])
    commit(main, 'a new one')
    expect(subjects(commitFaults(undefined, main))).toEqual(['“a new one” does not begin with a capital letter'])
  })

  it('[ACT-6] are all that a shallow clone of one branch holds', () => {
    const shallow = join(folder, 'shallow')
    execFileSync('git', [
      'clone',
      '-q',
      '--depth',
      '1',
      '--single-branch',
      '--branch',
      'topic',
      `file://${origin}`,
      shallow,
    ])
    expect(subjects(commitFaults(undefined, shallow))).toHaveLength(2)
  })

  it('[ACT-6] are at most fifty where main is not known', () => {
    const other = repository('other', 'An old fault.', ...Array.from({ length: 50 }, (_, at) => `Add ${at}`))
    run(other, 'branch', '-m', 'topic')
    expect(commitFaults(undefined, other)).toEqual([])
    expect(subjects(commitFaults('topic~50', other))).toEqual([])
    run(other, 'commit', '-q', '--allow-empty', '--amend', '-m', 'bad')
    expect(subjects(commitFaults(undefined, other))).toEqual(['“bad” does not begin with a capital letter'])
  })

  it('[ACT-6] leave merges to git', () => {
    const merged = repository('merged', 'Begin')
    run(merged, 'checkout', '-q', '-b', 'topic')
    commit(merged, 'Add a rule')
    run(merged, 'merge', '-q', '--no-ff', '-m', 'merge branch of mine.', 'topic', '--allow-unrelated-histories')
    expect(commitFaults(undefined, merged)).toEqual([])
  })

  it('[ACT-6] are none where there is no history', () => {
    expect(commitFaults(undefined, folder)).toEqual([])
    const empty = repository('empty')
    expect(commitFaults(undefined, empty)).toEqual([])
  })
})

function repository(name: string, ...messages: readonly string[]): string {
  const path = join(folder, name)
  execFileSync('git', ['init', '-q', '-b', 'main', path])
  for (const message of messages) commit(path, message)
  return path
}

function commit(path: string, message: string): void {
  run(path, 'commit', '-q', '--allow-empty', '-m', message)
}

function run(path: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=ada', '-c', 'user.email=ada@example.com', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...who, ...args], { cwd: path })
}

function subjects(faults: readonly string[]): readonly string[] {
  return faults.map((fault) => fault.slice(fault.indexOf(' ') + 1))
}
