// What is loaded by whom: a command or a mode must not wait for a library that it does not use (ADR 4).
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GitHub, startGitHub } from '../../src/sandbox/github.ts'
import { runJob } from '../../src/sandbox/job.ts'
import { packageRoot } from '../../src/system/package-root.ts'

/** A copy of what a release holds, without node_modules. */
let release: string
let github: GitHub
beforeAll(async () => {
  release = await mkdtemp(join(tmpdir(), 'quorate-release-'))
  const parts = ['dist', 'manifests', 'action.yml', 'package.json']
  await Promise.all(parts.map((part) => cp(join(packageRoot(), part), join(release, part), { recursive: true })))
  github = await startGitHub({ workspace: release })
})
afterAll(async () => {
  await github.close()
  await rm(release, { recursive: true })
})

/** Tells at the end, on stderr, which files and which of Node's own modules were loaded. */
const SPY = `const { registerHooks } = process.getBuiltinModule('node:module')
const files = []
registerHooks({ load: (url, context, next) => (files.push(url), next(url, context)) })
process.on('exit', () => process._rawDebug('LOADED ' + JSON.stringify([files, process.moduleLoadList])))`

async function run(file: 'cli.js' | 'index.js', args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { exit, stdout, stderr } = await runJob(
    { ...env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(SPY)}` },
    { action: join(release, 'dist', file), args, cwd: release },
  )
  const told = JSON.parse(/^LOADED (.*)$/m.exec(stderr)?.[1] ?? '[[],[]]') as readonly (readonly string[])[]
  const files = (told[0] ?? []).filter((url) => url.startsWith('file:')).map((url) => new URL(url).pathname)
  const texts = await Promise.all(files.map((path) => readFile(path, 'utf8')))
  // esbuild names the source of each part in a comment.
  const sources = texts.flatMap((text) =>
    [...text.matchAll(/^ *\/\/ ((?:node_modules|src)\/\S+)$/gm)].map(([, path]) => path ?? ''),
  )
  const packages = new Set(sources.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []))
  const own = (told[1] ?? []).flatMap((name) => /^NativeModule (.*)$/.exec(name)?.[1] ?? [])
  return { exit, stdout, files, sources, packages: [...packages].sort(), own }
}

/** Of Node's own modules, those that cost a noticeable part of an empty process. */
const LARGE = [
  'crypto',
  'child_process',
  'http',
  'https',
  'tls',
  'dns',
  'zlib',
  'fs/promises',
  'worker_threads',
  'internal/deps/undici/undici',
]
/** What moves words to the next line. */
const WRAPPING = ['fast-string-truncated-width', 'fast-string-width', 'fast-wrap-ansi']
const LINT = ['canonicalize', 'commander', ...WRAPPING, 'leven', 'yaml']

describe('[ACT-1] without node_modules', () => {
  it('the help text loads four files, and no library but what parses the command line and wraps lines', async () => {
    const { exit, stdout, files, packages, own } = await run('cli.js', ['--help'])
    expect([exit, stdout]).toEqual([0, expect.stringContaining('First steps:')])
    expect(files.length).toBeLessThanOrEqual(4)
    expect(packages).toEqual(['canonicalize', 'commander', ...WRAPPING])
    expect(own.filter((name) => LARGE.includes(name))).toEqual([])
  })

  it('lint is one file beside its entry, and loads nothing of the database, of GitHub or of Markdown', async () => {
    const command = await run('cli.js', ['lint'])
    expect([command.exit, command.packages]).toEqual([0, LINT])
    expect(command.files).toEqual(['cli.js', 'lint.js'].map((name) => join(release, 'dist', name)))
    expect(
      command.sources.filter((path) => /^src\/(postgres|git|sandbox|documents|usecases\/(act|door))\//.test(path)),
    ).toEqual([])
    expect(command.own.filter((name) => LARGE.includes(name))).toEqual(['crypto'])
    const { env } = await github.createJob({ actor: 'ada', workflow: 'lint.yml', inputs: { mode: 'lint' } })
    const mode = await run('index.js', [], env)
    expect([mode.exit, mode.packages]).toEqual([0, LINT])
    expect(mode.files).toEqual(['index.js', 'lint.js'].map((name) => join(release, 'dist', name)))
    expect(mode.own.filter((name) => LARGE.includes(name))).toEqual(['crypto'])
  })

  it('lint of a plan with a script loads PostgreSQL’s parser, which shows that this test would see it, and reads it beside the bundle', async () => {
    const samples = join(release, 'samples')
    await cp(join(packageRoot(), 'docs/examples/plans'), samples, { recursive: true })
    const marked = await run('cli.js', ['mark', 'samples/db/close-accounts.sql'])
    expect([marked.exit, marked.stdout]).toEqual([0, expect.stringContaining('insert log')])
    const command = await run('cli.js', ['lint', 'samples/manifests/production.yaml'])
    expect([command.exit, command.stdout]).toEqual([0, expect.stringContaining('a script for billing')])
    for (const { packages, files } of [marked, command]) {
      expect(packages).toContain('libpg-query')
      expect(files.some((path) => path.startsWith(join(release, 'dist/chunks')))).toBe(true)
    }
    expect(command.sources.filter((path) => /^src\/(postgres|git|sandbox|usecases\/(act|door))\//.test(path))).toEqual(
      [],
    )
    await rm(samples, { recursive: true })
  })

  it('a command that connects loads the database’s client, which shows that this test would see it', async () => {
    const env = { QUORATE_DOOR_DB_USER: 'door', QUORATE_DOOR_DB_PASSWORD: 'x' }
    const { exit, packages, own, sources } = await run('cli.js', ['status', 'Q-AAAAAAAA', '--via', '127.0.0.1:1'], env)
    expect([exit, packages.includes('pg'), packages.includes('jose')]).toEqual([2, true, false])
    expect(own).toContain('net')
    expect(sources).toContain('src/postgres/connect.ts')
  })
})

it('[ACT-1] the bundle imports nothing of Node as an ES module, and holds the class of errors once beside lint', async () => {
  const names = (await readdir(join(release, 'dist'), { recursive: true })).filter((name) => name.endsWith('.js'))
  const texts = await Promise.all(
    names.map(async (name) => [name, await readFile(join(release, 'dist', name), 'utf8')] as const),
  )
  expect(texts.filter(([, text]) => /^(import|export)\b.* from ['"](?!\.)/m.test(text)).map(([name]) => name)).toEqual(
    [],
  )
  const holders = texts.flatMap(([name, text]) => (/QuorateError = class/.test(text) ? [name] : []))
  expect(holders.sort()).toEqual([expect.stringMatching(/^chunks\//), 'lint.js'])
})

it('[ACT-1] lint.js reaches no import(), for which esbuild would wrap all that it leads to', async () => {
  expect(await readFile(join(release, 'dist/lint.js'), 'utf8')).not.toMatch(/__esm\(|\bimport\(/)
})
