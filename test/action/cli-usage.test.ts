import { describe, expect, it } from 'vitest'
import { quorate, quorateJson } from './support/command.ts'

describe('wrong use', () => {
  it.each([
    ['nothing at all', []],
    ['an unknown command', ['destroy']],
    ['an unknown option', ['lint', '--force']],
    ['an argument too many', ['status', 'Q-AAAAAAAA', 'Q-BBBBBBBB']],
    ['an argument too few', ['mark']],
    ['a required option left out', ['genesis']],
    ['a group without its command', ['db']],
    ['an unknown command of a group', ['db', 'uninstall']],
    ['an option without its value', ['status', 'Q-AAAAAAAA', '--settings']],
  ])('[CLI-1] [ACT-3] by %s ends with 64 and says how on stderr', async (_, args) => {
    const { exit, stdout, stderr } = await quorate(args)
    expect([exit, stdout]).toEqual([64, ''])
    expect(stderr).toMatch(/--help|Usage:/)
  })

  it('[CLI-1] of a Node that is too old is refused before anything is done, and help is not', async () => {
    const old = encodeURIComponent('Object.defineProperty(process.versions,"node",{value:"20.20.2"})')
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${old}` }
    const { exit, verdict, codes } = await quorateJson(['lint'], { env })
    expect([exit, codes, verdict.findings[0]?.observed]).toEqual([64, ['NODE_TOO_OLD'], '20.20.2'])
    expect((await quorate(['lint', '--help'], { env })).exit).toBe(0)
    const own = await quorate(['expand'], { env })
    expect([own.exit, own.stdout]).toEqual([64, ''])
  })

  it('[CLI-1] of a Node that cannot load the bundle is refused in words too', async () => {
    const older = encodeURIComponent('delete process.getBuiltinModule')
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${older}` }
    for (const args of [['lint'], ['--help']]) {
      const { exit, stdout, stderr } = await quorate(args, { env })
      expect([exit, stdout]).toEqual([64, ''])
      expect(stderr).toBe('Quorate needs Node 24 or newer; npm ci installs one as node_modules/.bin/node\n')
    }
  })

  it.each([['lint'], ['db'], ['status']])(
    '[CLI-1] is told alike whether %s is asked for alone or among all commands',
    async (command) => {
      const alone = await quorate([command, '--help'])
      const among = await quorate(['help', command])
      expect([alone.exit, among.exit]).toEqual([0, 0])
      expect(alone.stdout).toBe(among.stdout)
    },
  )

  it.each([
    ['registry', 'suspend', '--person', '1005'],
    ['registry', 'confirm', '--person', '1005'],
    ['registry', 'revoke'],
    ['keys', 'break-glass', '--yes', '--jwks', 'none.json'],
    ['policy', 'break-glass', '--yes'],
  ])('[CLI-1] [ACT-3] by a reason that is none is told before anything is read: %s %s', async (...command) => {
    for (const reason of ['', '  ', 'two\nlines', 'x'.repeat(501)]) {
      const { exit, codes } = await quorateJson([...command, '--reason', reason])
      expect([reason, exit, codes]).toEqual([reason, 64, ['USAGE']])
    }
    expect((await quorateJson([...command, '--reason', 'x'.repeat(500)])).exit).not.toBe(64)
  })

  it('[CLI-1] suggests the command that was meant on a line of its own', async () => {
    const { stderr } = await quorate(['lnit'])
    expect(stderr).toMatch(/'lnit'\n\(Did you mean/)
  })

  it('[CLI-1] is told as JSON too where that was asked for', async () => {
    const { exit, verdict, codes, lines } = await quorateJson(['lint', '--force'])
    expect([exit, verdict.outcome, verdict.exit, codes, lines]).toEqual([64, 'undecided', 64, ['USAGE'], 1])
    expect(verdict.findings[0]?.observed).toContain('--force')
    const both = await quorateJson(['lint', '--sarif'])
    expect([both.exit, both.codes, both.stderr]).toEqual([64, ['USAGE'], expect.stringMatching(/--help/)])
  })

  it('[ACT-4] is quoted harmlessly', async () => {
    const { exit, stderr } = await quorate(['x\n::error::pwned\u001b[31m##[error]y'])
    expect(exit).toBe(64)
    expect(stderr).toContain('pwned')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a live escape is what is looked for
    expect(stderr).not.toMatch(/^::|##\[|\u001b/m)
  })
})
