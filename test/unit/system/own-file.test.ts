// Files and folders of one user's device: of this user alone, and no links.
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { namesInOwn, ownFolder, readOwnFile, writeNewFile, writeOwnFile } from '../../../src/system/own-file.ts'
import { codesOf } from '../../support/codes-of.ts'

const folder = mkdtempSync(join(tmpdir(), 'quorate-own-'))
afterAll(() => rmSync(folder, { recursive: true }))
const isRoot = process.getuid?.() === 0

it('[APR-6] keeps keys in no folder that others can enter, and in none that a link leads to', async () => {
  const path = join(folder, 'seats')
  mkdirSync(path, { mode: 0o755 })
  expect(await codesOf(() => ownFolder(path))).toEqual(['DEVICE_FILE_OPEN'])
  chmodSync(path, 0o700)
  expect(ownFolder(path)).toBe(path)
  symlinkSync(path, join(folder, 'link'))
  expect(await codesOf(() => ownFolder(join(folder, 'link')))).toEqual(['DEVICE_FILE_OPEN'])
  expect(ownFolder(join(folder, 'new', 'deep'))).toContain('deep')
  writeOwnFile(join(folder, 'plain'), '')
  expect(await codesOf(() => ownFolder(join(folder, 'plain')))).toEqual(['FILE_UNWRITABLE'])
})

it.each([0o640, 0o604, 0o660, 0o644, 0o620, 0o601])('[APR-6] reads no file of mode %o', async (mode) => {
  const path = writeOwnFile(join(folder, `mode${mode}`), 'text')
  expect(readOwnFile(path)).toBe('text')
  chmodSync(path, mode)
  expect(await codesOf(() => readOwnFile(path))).toEqual(['DEVICE_FILE_OPEN'])
})

it('[APR-6] reads no link, no folder, nothing too large and nothing that is not there', async () => {
  const path = writeOwnFile(join(folder, 'own'), 'text')
  symlinkSync(path, join(folder, 'own-link'))
  expect(await codesOf(() => readOwnFile(join(folder, 'own-link')))).toEqual(['DEVICE_FILE_OPEN'])
  expect(await codesOf(() => readOwnFile(ownFolder(join(folder, 'a-folder'))))).toEqual(['DEVICE_FILE_OPEN'])
  expect(await codesOf(() => readOwnFile(path, 3))).toEqual(['FILE_UNREADABLE'])
  expect(await codesOf(() => readOwnFile(join(folder, 'nothing')))).toEqual(['FILE_MISSING'])
})

it.runIf(isRoot)('[APR-6] reads no file of another user', async () => {
  const path = writeOwnFile(join(folder, 'theirs'), 'text')
  chownSync(path, 12_345, 12_345)
  expect(await codesOf(() => readOwnFile(path))).toEqual(['DEVICE_FILE_OPEN'])
})

it('overwrites nothing, and lists nothing where there is no folder', async () => {
  const path = writeOwnFile(join(folder, 'once'), 'first')
  expect(await codesOf(() => writeOwnFile(path, 'second'))).toEqual(['FILE_EXISTS'])
  expect(await codesOf(() => writeNewFile(path, 'second'))).toEqual(['FILE_EXISTS'])
  expect(readOwnFile(path)).toBe('first')
  expect(await codesOf(() => writeNewFile(join(folder, 'no', 'where'), ''))).toEqual(['FILE_UNWRITABLE'])
  expect(namesInOwn(join(folder, 'nowhere'))).toEqual([])
})
