import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadPlan } from '../../../src/checkout/load.ts'
import { type Files, folderFiles } from '../../../src/system/files.ts'
import { codesOf } from '../identity/refusal.ts'

const folder = mkdtempSync(join(tmpdir(), 'quorate-checkout-'))
mkdirSync(join(folder, 'manifests/plans'), { recursive: true })
writeFileSync(join(folder, 'a.md'), `${'x'.repeat(1024 * 1024)}\n`)
const names = Array.from({ length: 1000 }, (_, index) => `a${index}.md`)
for (const name of names) symlinkSync('a.md', join(folder, name))
afterAll(() => rmSync(folder, { recursive: true }))

function withSources(count: number): Files {
  const list = names.slice(0, count).map((name) => `    - ${name}\n`)
  const text = `apiVersion: quorate/v1\nkind: PLAN\nmetadata: { name: docs }\nspec:\n  carrier: C1\n  revision: 1\n  root: docs\n  rollback: a.md\n  sources:\n`
  writeFileSync(join(folder, 'manifests/plans/docs.yaml'), text + list.join(''))
  return folderFiles(folder)
}

describe('a plan of the checkout', () => {
  it('[LAN-2] is read with its sources, through links', async () => {
    expect((await loadPlan(withSources(2), 'docs')).document.units).toHaveLength(2)
  })

  it('[LAN-2] whose links lead to one large file a thousand times is not read to its end', async () => {
    const before = process.memoryUsage().rss
    expect(await codesOf(() => loadPlan(withSources(1000), 'docs'))).toEqual(['PLAN_TOO_LARGE'])
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024)
  })
})
