import { existsSync } from 'node:fs'
import { chmod, cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { embeddedBinaries } from '../../src/sandbox/postgres/binaries.ts'
import { type Postgres, startPostgres } from '../../src/sandbox/postgres.ts'

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

describe('the sandbox PostgreSQL', () => {
  let server: Postgres
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server.stop())

  it('[SBX-1] is PostgreSQL 18 with UTF-8, and says which one it is', async () => {
    const shown = await ask(
      server.url(),
      `select current_setting('server_version'), current_setting('server_encoding')`,
    )
    expect(shown).toEqual([server.version, 'UTF8'])
    expect(server.version).toMatch(/^18\./)
  })

  it('[SBX-1] takes the right password by scram-sha-256 and refuses a wrong one', async () => {
    expect(await ask(server.url(), 'select system_user')).toEqual(['scram-sha-256:postgres'])
    await expect(
      ask(server.url('postgres', { user: 'postgres', password: 'wrong' }), 'select 1'),
    ).rejects.toMatchObject({
      code: '28P01',
    })
  })

  it('[SBX-1] lets no login in without a password', async () => {
    await ask(server.url(), 'create role nobody_special login')
    await expect(
      ask(server.url('postgres', { user: 'nobody_special', password: 'x' }), 'select 1'),
    ).rejects.toMatchObject({
      code: '28P01',
    })
    const methods = await ask(server.url(), 'select distinct auth_method from pg_hba_file_rules')
    expect(methods).toEqual(['scram-sha-256'])
  })

  it('[SBX-1] listens on 127.0.0.1 only, with no socket file', async () => {
    const names = ['listen_addresses', 'unix_socket_directories', 'port']
    const shown = await ask(server.url(), `select ${names.map((name) => `current_setting('${name}')`).join()}`)
    expect(shown).toEqual(['127.0.0.1', '', String(server.port)])
  })

  it('[SBX-1] sorts by ICU unless told otherwise, so that a forgotten collate "C" shows', async () => {
    expect(await ask(server.url(), `select 'a' < 'B', 'a' < 'B' collate "C"`)).toEqual([true, false])
  })

  it('[SBX-1] never runs as root', async () => {
    const status = await readFile(`/proc/${server.pid}/status`, 'utf8').catch(() => 'Uid:\t1')
    expect(/^Uid:\s+(\d+)/m.exec(status)?.[1]).not.toBe('0')
  })

  it('[SBX-1] copies a database from a template, and drops one that is in use', async () => {
    await server.createDatabase('first "db"')
    await ask(server.url('first "db"'), 'create table t as select 7 as n')
    await server.createDatabase('second', 'first "db"')
    expect(await ask(server.url('second'), 'select n from t')).toEqual([7])
    const client = new Client({ connectionString: server.url('second') })
    client.on('error', () => {})
    await client.connect()
    await server.dropDatabase('second')
    await server.dropDatabase('second')
    await expect(ask(server.url('second'), 'select 1')).rejects.toMatchObject({ code: '3D000' })
  })

  it('[SBX-1] stops with sessions open, twice without harm, and leaves no directory', async () => {
    await using other = await startPostgres({ settings: { max_connections: '7' } })
    expect(await ask(other.url(), 'show max_connections')).toEqual(['7'])
    const client = new Client({ connectionString: other.url() })
    client.on('error', () => {})
    await client.connect()
    expect(existsSync(other.home)).toBe(true)
    await Promise.all([other.stop(), other.stop()])
    expect(existsSync(other.home)).toBe(false)
    await expect(ask(other.url(), 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    expect(await ask(server.url(), 'select 1')).toEqual([1])
  })
})

describe('the sandbox PostgreSQL’s programs', () => {
  let directory: string
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'sandbox-programs-'))
  })
  afterAll(() => rm(directory, { recursive: true }))

  async function copyOfPrograms(name: string, filter: (path: string) => boolean): Promise<string> {
    const target = join(directory, name)
    const source = join(embeddedBinaries(), '..')
    await cp(source, target, { recursive: true, verbatimSymlinks: true, filter: (path) => filter(path) })
    return join(target, 'bin')
  }

  it('[SBX-1] run from below a directory that only its owner may enter', async () => {
    const binaries = await copyOfPrograms('private', (path) => !path.endsWith('.a'))
    await chmod(directory, 0o700)
    await chmod(join(directory, 'private', 'bin', 'initdb'), 0o700)
    await using server = await startPostgres({ binaries })
    expect(await ask(server.url(), 'select 1')).toEqual([1])
  })

  it('[SBX-1] run although the package’s install script restored no symbolic links', async () => {
    const binaries = await copyOfPrograms(
      'unlinked',
      (path) =>
        !/\.a$|\.so(\.\d+)?$/.test(path) ||
        /lib\/postgresql\//.test(path) ||
        /lib(crypto|ssl|lzma|xml2|xslt|z|ossp-uuid)\./.test(path),
    )
    expect(existsSync(join(binaries, '..', 'lib', 'libicuuc.so.60'))).toBe(false)
    await using server = await startPostgres({ binaries })
    expect(await ask(server.url(), `select upper('ä' collate "de-x-icu")`)).toEqual(['Ä'])
  })

  it('[SBX-1] are missed by code, and nothing is left behind', async () => {
    const asked = {
      binaries: join(directory, 'none', 'bin'),
      directory: await mkdtemp(join(tmpdir(), 'sandbox-empty-')),
    }
    await chmod(asked.directory, 0o755)
    await expect(startPostgres(asked)).rejects.toMatchObject({ code: 'SANDBOX_UNAVAILABLE' })
    await expect(rm(asked.directory)).rejects.toThrow()
    await expect(
      startPostgres({ ...asked, binaries: embeddedBinaries(), settings: { no_such: '1' } }),
    ).rejects.toMatchObject({
      code: 'SANDBOX_START_FAILED',
      details: { observed: expect.stringContaining('no_such') },
    })
    const left = await import('node:fs/promises').then((fs) => fs.readdir(asked.directory))
    expect(left).toEqual([])
    await rm(asked.directory, { recursive: true })
  })
})
