// What is told of a plan's source that cannot be read: the code, and the line of the file or of the plan.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadPlan } from '../../../src/checkout/load.ts'
import { QuorateError } from '../../../src/codes/error.ts'
import { folderFiles } from '../../../src/system/files.ts'

const PLAN = 'manifests/plans/p.yaml'
const planOf = (source: string) =>
  `apiVersion: quorate/v1\nkind: PLAN\nmetadata: { name: p }\nspec:\n  carrier: C1\n  revision: 1\n  root: docs\n  rollback: r.md\n  sources:\n    - ${JSON.stringify(source)}\n`
const named = { file: PLAN, line: 10, column: 7 }

describe('a plan’s source that cannot be read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quorate-sources-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const told = async (content: Uint8Array | string | null, name = 'docs/a.md') => {
    rmSync(join(folder, 'docs'), { recursive: true, force: true })
    for (const place of [PLAN, name]) mkdirSync(dirname(join(folder, place)), { recursive: true })
    if (content !== null) writeFileSync(join(folder, name), content)
    writeFileSync(join(folder, PLAN), planOf(name))
    try {
      return (await loadPlan(folderFiles(folder), 'p')).document.units.length
    } catch (error) {
      return error instanceof QuorateError ? error.findings : error
    }
  }
  const inFile = (line: number) => ({ file: 'docs/a.md', line, column: 1 })
  const unreadable = (expected: string, line: number) => [
    { code: 'FILE_UNREADABLE', expected, observed: 'docs/a.md', where: inFile(line) },
  ]
  const text = '# Title\n\nGrüße\n'

  it.each([
    ['Latin-1', Buffer.from(text, 'latin1'), unreadable('UTF-8', 3)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le'), unreadable('UTF-8, not UTF-16', 1)],
    ['UTF-16 of the other order', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), unreadable('UTF-8, not UTF-16', 1)],
    ['UTF-8 that is cut off', Buffer.from('# Title\n\ntext\n\né').subarray(0, -1), unreadable('UTF-8', 5)],
  ])('[LAN-2] is told with the line where it is %s', async (_, bytes, findings) => {
    expect(await told(bytes)).toEqual(findings)
    expect(await told(text)).toBe(1)
    expect(await told(`\ufeff${text}`)).toBe(1)
  })

  it.each([
    ['UTF-16 without a mark', Buffer.from('# Title\n', 'utf16le'), 1],
    ['UTF-8 with NUL', Buffer.from('# Title\n\na\0b\n'), 3],
  ])('[LAN-2] is told with the line where it is %s', async (_, bytes, line) => {
    expect(await told(bytes)).toEqual([{ code: 'PLAN_TEXT_INVALID', observed: 'docs/a.md', where: inFile(line) }])
  })

  it('[LAN-2] is told with the plan’s line where it is missing', async () => {
    expect(await told(null)).toEqual([{ code: 'FILE_MISSING', observed: 'docs/a.md', where: named }])
  })

  it('[LAN-2] is told with the plan’s line where it is a pattern that matches nothing', async () => {
    const missing = { code: 'PLAN_SOURCE_MISSING', observed: 'docs/*.md', where: named }
    expect(await told(null, 'docs/*.md')).toEqual([missing])
    expect(await told('# A\n', 'docs/*.md')).toBe(1)
  })

  it('[LAN-2] is told where it is empty, or larger than a source may be', async () => {
    expect(await told('')).toEqual([{ code: 'PLAN_EMPTY', observed: ['docs/a.md'] }])
    const bytes = 4 * 1024 * 1024
    const large = `# A\n\n${'word '.repeat(bytes / 5)}`.slice(0, bytes)
    expect(await told(`# A\n${'text\n'.repeat(bytes / 5 - 1)}`.slice(0, bytes))).toBe(1)
    expect(await told(`${large}x`)).toMatchObject([
      { code: 'PLAN_TOO_LARGE', observed: { bytes: bytes + 1 }, where: named },
    ])
  })
})
