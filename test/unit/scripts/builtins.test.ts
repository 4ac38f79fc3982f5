// How the bundle reaches Node's own modules, tried on small bundles in processes of their own.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtins } from '../../../scripts/build/builtins.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quorate-builtins-'))
  writeFileSync(join(folder, 'own.mjs'), `export { setTimeout as sleep } from 'node:timers/promises'`)
})
afterAll(() => rmSync(folder, { recursive: true }))

async function bundled(source: string): Promise<string> {
  const stdin = { contents: source, resolveDir: folder, sourcefile: 'source.js' }
  const options = { absWorkingDir: folder, bundle: true, format: 'esm', platform: 'node', write: false } as const
  const { outputFiles } = await build({ ...options, stdin, plugins: [builtins], logLevel: 'silent' })
  return outputFiles[0]?.text ?? ''
}

/** What a text prints as JSON when it runs by itself. */
function said(text: string): unknown {
  const file = join(folder, 'run.mjs')
  writeFileSync(file, text)
  return JSON.parse(execFileSync(process.execPath, ['--throw-deprecation', file], { encoding: 'utf8' }))
}

const say = (value: string) => `console.log(JSON.stringify(${value}))`
const HASH = `createHash('sha256').update('x').digest('hex')`
const KEY = `generateKeyPairSync('ed25519').publicKey`
const MODULES = `process.moduleLoadList.filter((name) => name.startsWith('NativeModule'))`

describe('a module of Node in the bundle', () => {
  it.each([
    ['by names', `import { join as put, sep } from 'node:path'\n${say(`[put('a', 'b'), sep]`)}`],
    ['by its default', `import path from 'path'\n${say(`[path.basename('a/b'), path === path.posix]`)}`],
    [
      'as a namespace',
      `import * as fs from 'node:fs'\n${say(`[fs.existsSync('/'), 'default' in fs, typeof fs.statSync]`)}`,
    ],
    ['as a namespace that is looked through', `import * as os from 'os'\n${say(`Object.keys(os).sort()`)}`],
    ['handed on by another file', `import { sleep } from './own.mjs'\n${say(`await sleep(1, 'woke')`)}`],
    [
      'as a class',
      `import { EventEmitter } from 'node:events'\n${say(`new (class extends EventEmitter {})() instanceof EventEmitter`)}`,
    ],
    ['with what hangs on a function', `import { inspect } from 'util'\n${say(`[typeof inspect.custom, inspect(1)]`)}`],
    ['late by a name', `import { createHash } from 'node:crypto'\n${say(HASH)}`],
    ['late by its default', `import crypto from 'node:crypto'\n${say(`crypto.${HASH}`)}`],
    ['late as a namespace', `import * as crypto from 'crypto'\n${say(`crypto.${HASH}`)}`],
    [
      'late as a class',
      `import { generateKeyPairSync, KeyObject } from 'node:crypto'\n${say(`${KEY} instanceof KeyObject`)}`,
    ],
  ])('is what Node gives, %s', async (_, source) => {
    const text = await bundled(source)
    expect(said(text)).toEqual(said(source))
    expect(text).not.toMatch(/^import\b/m)
  })

  it('is what Node gives to a package that requires it', async () => {
    expect(
      said(await bundled(`const { EventEmitter } = require('events')\n${say('new EventEmitter().eventNames()')}`)),
    ).toEqual([])
  })

  it('is loaded alone, and late where it is large', async () => {
    const fs = `import { existsSync } from 'node:fs'\nexistsSync('/')\n${say(MODULES)}`
    const [own, nodes] = [said(await bundled(fs)) as string[], said(fs) as string[]]
    expect(nodes).toContain('NativeModule internal/fs/promises')
    expect(nodes.length).toBeGreaterThan(own.length + 10)
    const late = (use: string) =>
      `import { createHash } from 'node:crypto'\n${use}\nexport const hash = () => ${HASH}\n${say(MODULES)}`
    expect(said(await bundled(late('')))).not.toContain('NativeModule crypto')
    expect(said(await bundled(late(HASH)))).toContain('NativeModule crypto')
  })

  it('is bundled to the same bytes again, with no more than what is used and no path of this machine', async () => {
    const source = `import { readFileSync } from 'node:fs'\n${say('typeof readFileSync')}`
    const text = await bundled(source)
    expect(await bundled(source)).toBe(text)
    expect(text).not.toContain('writeFileSync')
    expect(text).not.toContain(folder)
  })

  it('is not built with a name that it does not have', async () => {
    await expect(bundled(`import { readFilesSync } from 'node:fs'\n${say('readFilesSync')}`)).rejects.toThrow(
      'No matching export',
    )
  })
})
