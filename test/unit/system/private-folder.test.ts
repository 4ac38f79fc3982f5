// A folder for secrets of one run: whose it is, and that nothing else is removed in its place (RUN-4).
import { existsSync, mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makePrivateFolder, removePrivateFolder, writePrivate } from '../../../src/system/private-folder.ts'

it('[RUN-4] is of this user alone, and goes however its parent is spelled', () => {
  const parent = mkdtempSync(join(tmpdir(), 'quorate-private-'))
  for (const spelled of [parent, `${parent}/`, `${parent}/../${parent.split('/').at(-1)}`]) {
    const folder = makePrivateFolder(spelled)
    const file = writePrivate(folder, 'secret', 'x')
    expect([statSync(folder).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o700, 0o600])
    expect(() => writePrivate(folder, 'secret', 'y')).toThrow('OUTPUT_UNWRITABLE')
    removePrivateFolder(folder, spelled)
    expect([spelled, existsSync(folder)]).toEqual([spelled, false])
  }
})

it('[RUN-4] is removed alone: neither another name nor another place is', () => {
  const parent = mkdtempSync(join(tmpdir(), 'quorate-private-'))
  const [other, own] = [mkdtempSync(join(parent, 'other-')), makePrivateFolder(parent)]
  const within = makePrivateFolder(own)
  for (const folder of [other, within, parent]) removePrivateFolder(folder, parent)
  expect([other, within, parent, own].map((folder) => existsSync(folder))).toEqual([true, true, true, true])
  removePrivateFolder(own, parent)
  expect(existsSync(own)).toBe(false)
})
