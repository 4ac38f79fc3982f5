// The line that closes a test run, on runs that pass and runs that fail in ways that are no test's failure.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')

const passing = "it('adds', () => expect(1 + 1).toBe(2))"

it.concurrent.each([
  ['all pass', `${passing}; it('adds more', () => {})`, '2 passed, 0 failed', 0],
  ['a test fails', `${passing}; it('errs', () => expect(1).toBe(2))`, '1 passed, 1 failed', 1],
  ['a test is left out', `${passing}; it.skip('waits', () => {})`, '1 passed, 0 failed, 1 skipped', 0],
  ['a file does not load', `${passing}; throw new Error('no')`, '0 passed, 1 failed', 1],
  ['a hook throws', `${passing}; afterAll(() => { throw new Error('no') })`, '1 passed, 1 failed', 1],
  ['an error is nobody’s', `${passing}; setTimeout(() => { throw new Error('no') })`, '1 passed, 1 failed', 1],
  ['there is no test', '', '0 passed, 1 failed', 1],
])(
  'says what happened when %s',
  async (_, source, line, status) => {
    const folder = mkdtempSync(join(tmpdir(), 'quorate-closing-'))
    writeFileSync(join(folder, 'one.test.ts'), source)
    const reporters = ['--reporter=default', `--reporter=${join(root, 'test/support/closing-line.ts')}`]
    const ended = await new Promise<{ code: unknown; stdout: string }>((resolve) => {
      const args = [vitest, 'run', '--root', folder, '--globals', ...reporters]
      execFile(process.execPath, args, (error, stdout) => resolve({ code: error?.code ?? 0, stdout }))
    })
    rmSync(folder, { recursive: true })
    expect([ended.stdout.trimEnd().split('\n').at(-1), ended.code]).toEqual([line, status])
  },
  60_000,
)
