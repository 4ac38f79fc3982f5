// An installation from a checkout whose lines end as on Windows is the same one; and no checkout of ours has such lines.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { connect, type Database } from '../../src/postgres/connect.ts'
import { runJob } from '../../src/sandbox/job.ts'
import { Secret } from '../../src/settings/settings.ts'
import { packageRoot } from '../../src/system/package-root.ts'
import { removeRepositories, repositoryOf } from '../support/git-repository.ts'
import { settingsOf } from './support/command.ts'
import { useSandbox } from './support/sandbox.ts'

const SQL = ['src/sql/gate', 'src/sql/install', 'src/sql/tables']
const sandbox = useSandbox()
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quorate-endings-'))
  for (const name of ['ours', 'theirs']) await sandbox().postgres.createDatabase(name)
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  removeRepositories()
})

/** A checkout with the bundle, and SQL as `change` makes them. */
function checkout(name: string, change: (text: string) => string): string {
  const root = join(folder, name)
  for (const part of ['action.yml', 'package.json', 'dist', ...SQL]) {
    cpSync(join(packageRoot(), part), join(root, part), { recursive: true })
  }
  const files = SQL.flatMap((part) =>
    readdirSync(join(root, part), { recursive: true, encoding: 'utf8' }).map((file) => join(root, part, file)),
  )
  for (const path of files.filter((file) => file.endsWith('.sql'))) {
    writeFileSync(path, change(readFileSync(path, 'utf8')))
  }
  return root
}
const windows = (text: string) => text.replaceAll('\n', '\r\n')

/** `db install` of that checkout: how it ended, what it applied, and the codes that it told. */
async function install(root: string, database: string, ...more: readonly string[]) {
  const env = settingsOf(sandbox(), 'installer', database) as Record<string, string>
  const args = ['db', 'install', ...more]
  const { exit, stdout } = await runJob(env, { action: join(root, 'dist/cli.js'), args, cwd: root })
  return { exit, stdout }
}
async function installJson(root: string, database: string) {
  const { exit, stdout } = await install(root, database, '--json')
  const { facts, findings } = JSON.parse(stdout) as { facts: Record<string, string>; findings: { code: string }[] }
  return { exit, applied: facts['migrations applied'], codes: findings.map(({ code }) => code) }
}

async function inDatabase<T>(name: string, ask: (database: Database) => Promise<T>): Promise<T> {
  const { superuser } = sandbox().postgres
  const password = new Secret(superuser.password)
  const database = await connect({ ...superuser, database: name, password, connectTimeoutSeconds: 10, tls: null })
  return ask(database).finally(() => database.close())
}
/** What is recorded of the migrations, the digest of the schema, and every text that stands in the catalogue. */
const installed = (name: string) =>
  inDatabase(name, (database) =>
    database.query<{ fact: string }>(`
      select format('%s %s %s', version, name, md5) as fact from quorate_install.version
      union all select 'digest ' || quorate.schema_digest()
      union all select format('%s %s', p.oid::regprocedure, md5(p.prosrc)) from pg_catalog.pg_proc as p
        join pg_catalog.pg_namespace as n on n.oid = p.pronamespace where n.nspname in ('quorate', 'qt001_cp', 'cutter_governance')
      union all select format('%s %s', d.classoid::regclass, md5(d.description)) from pg_catalog.pg_description as d where d.objoid >= 16384
      order by 1`),
  )

describe('an installation from a checkout with Windows line endings', () => {
  it('[PRV-6] installs the same, finds nothing changed afterwards, and is no other script', async () => {
    const ours = checkout('ours', (text) => text)
    const theirs = checkout('theirs', windows)
    const script = (await install(ours, 'ours', '--sql')).stdout
    expect(script).toContain('create function quorate.open(')
    expect(sha256((await install(theirs, 'ours', '--sql')).stdout)).toBe(sha256(script))
    const first = [await installJson(ours, 'ours'), await installJson(theirs, 'theirs')]
    expect(first.map(({ exit, codes }) => [exit, codes])).toEqual([
      [0, []],
      [0, []],
    ])
    expect(await installed('theirs')).toEqual(await installed('ours'))
    const nothing = { exit: 0, applied: '0', codes: [] }
    expect([await installJson(theirs, 'ours'), await installJson(ours, 'theirs')]).toEqual([nothing, nothing])
  })

  it('[PRV-6] still tells a migration that was changed', async () => {
    const other = checkout('other', (text) => windows(text.replace('set local role quorate_owner;\n', '$&-- More.\n')))
    expect(await installJson(other, 'ours')).toMatchObject({ exit: 2, codes: ['MIGRATION_CHANGED'] })
  })
})

describe('this repository', () => {
  it('[ACT-1] is checked out byte for byte, whatever git is told to do with line endings', async () => {
    const attributes = readFileSync(join(packageRoot(), '.gitattributes'), 'utf8')
    const text = 'select 1;\nselect 2;\n'
    for (const [name, files, expected] of [
      ['kept', { '.gitattributes': attributes, 'a.sql': text, 'dist/a.js': text }, text],
      ['turned', { 'a.sql': text, 'dist/a.js': text }, windows(text)],
    ] as const) {
      const repository = await repositoryOf(files)
      const clone = join(folder, name)
      await repository.git('-c', 'core.autocrlf=true', 'clone', '--quiet', repository.folder, clone)
      for (const file of ['a.sql', 'dist/a.js']) expect(readFileSync(join(clone, file), 'utf8')).toBe(expected)
    }
  })
})
