// The units of the corpus, pinned: addresses and hashes that are live in somebody's database must not change under them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mark } from '../../../src/documents/split-document.ts'
import { UNIT_RULE, unitHash } from '../../../src/documents/unit.ts'
import { packageRoot } from '../../../src/system/package-root.ts'

const folder = join(packageRoot(), 'test/corpus/markdown')
const names = readdirSync(folder).filter((name) => /^[a-z-]+\.mdx?$/.test(name))
const units = names.flatMap((name) => mark('corpus', name, readFileSync(join(folder, name), 'utf8')))

describe('the rule that makes units of a document', () => {
  // Whoever gets here by changing the rule: count UNIT_RULE up, say in ADR 23 what changes, and write the file anew with `vitest -u`.
  it('[LAN-2] gives the corpus the addresses and hashes that its version has given it from the beginning', async () => {
    const lines = units.map((unit) => `${unitHash(unit)} ${unit.kind} ${unit.address}\n`)
    await expect(`rule ${UNIT_RULE}\n${lines.join('')}`).toMatchFileSnapshot(join(folder, 'units.txt'))
  })

  it('[LAN-2] gives each unit of the corpus an address of its own', () => {
    expect(units.length).toBeGreaterThan(80)
    expect(new Set(units.map(({ address }) => address)).size).toBe(units.length)
  })
})
