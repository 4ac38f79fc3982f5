import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { namesIn, readText } from '../../../src/system/files.ts'
import { codesOf } from '../identity/refusal.ts'

const place = mkdtempSync(join(tmpdir(), 'quorate-files-'))
const folder = join(place, 'checkout')
for (const path of ['elsewhere', 'checkout/.git', 'checkout/plans', 'checkout/.github']) {
  mkdirSync(join(place, path), { recursive: true })
}
for (const path of [
  'elsewhere/private.yaml',
  'checkout/.git/config',
  'checkout/plans/b.yaml',
  'checkout/plans/a.yaml',
]) {
  writeFileSync(join(place, path), path)
}
writeFileSync(join(folder, '.github/x.yml'), 'x')
symlinkSync('../elsewhere', join(folder, 'outside'))
symlinkSync('plans', join(folder, 'inside'))
symlinkSync('.git', join(folder, 'repository'))
symlinkSync('.git/config', join(folder, 'policy.yaml'))
afterAll(() => rmSync(place, { recursive: true }))

describe('a file of the checkout', () => {
  it('[ACT-4] is read, through a link that stays inside too', async () => {
    expect(await readText(folder, 'inside/a.yaml')).toBe('checkout/plans/a.yaml')
    expect(await readText(folder, '.github/x.yml')).toBe('x')
  })

  it.each(['outside/private.yaml', '../elsewhere/private.yaml', join(place, 'elsewhere/private.yaml')])(
    '[ACT-4] is refused outside: %s',
    async (path) => {
      expect(await codesOf(() => readText(folder, path))).toEqual(['FILE_UNREADABLE'])
    },
  )

  it.each(['.git/config', 'policy.yaml', 'repository/config', 'plans/../.git/config'])(
    '[ACT-4] is refused where git keeps the job’s token: %s',
    async (path) => {
      expect(await codesOf(() => readText(folder, path))).toEqual(['FILE_UNREADABLE'])
    },
  )
})

describe('the names in a folder of the checkout', () => {
  it('[ACT-4] come in their order; there are none without the folder', () => {
    expect(namesIn(folder, 'inside')).toEqual(['a.yaml', 'b.yaml'])
    expect([namesIn(folder, 'none'), namesIn(folder, 'plans/a.yaml')]).toEqual([[], []])
  })

  it.each(['outside', '..', 'repository'])('[ACT-4] are refused of %s', async (path) => {
    expect(await codesOf(() => namesIn(folder, path))).toEqual(['FILE_UNREADABLE'])
  })
})
