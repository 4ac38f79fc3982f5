// `quorate init logins`: a password for each login, in a file of its own (PRV-5).
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Postgres, startPostgres } from '../../src/sandbox/postgres.ts'
import { quorateJson } from './support/command.ts'
import { IDS, NO_GITHUB, useInitFolder } from './support/init-folder.ts'

const { folder, quorate, json, text } = useInitFolder()

describe('quorate init logins', () => {
  let postgres: Postgres
  beforeAll(async () => {
    postgres = await startPostgres()
    await postgres.createDatabase('ledger')
    expect((await quorateJson(['db', 'install'], { env: installer() })).exit).toBe(0)
  })
  beforeEach(async () => {
    const client = new Client({ connectionString: postgres.url('ledger') })
    await client.connect()
    for (const login of [
      'cutter_exec',
      'cutter_verify',
      'cutter_deploy',
      'quorate_door',
      'quorate_revoke',
      'quorate_migrator',
    ])
      await client.query(`alter role ${login} password null`)
    await client.end()
  })
  afterAll(() => postgres.stop())
  const installer = () => ({
    PGHOST: postgres.host,
    PGPORT: String(postgres.port),
    PGDATABASE: 'ledger',
    PGUSER: postgres.superuser.user,
    PGPASSWORD: postgres.superuser.password,
  })

  it('[PRV-1] [PRV-5] gives each login a password of its own in a file of its own, once', async () => {
    const env = installer()
    await json(['init', '--repository', 'acme/ledger', ...IDS], { ...NO_GITHUB, ...env })
    const { exit, stdout } = await quorate(['init', 'logins', '--out', 'secrets'], env)
    expect(exit).toBe(0)

    const files = ['cut', 'deploy', 'door', 'migrator', 'revoke', 'verify'].map((login) => `secrets/${login}.env`)
    expect((await readdir(join(folder(), 'secrets'))).sort()).toEqual([
      '.gitignore',
      ...files.map((file) => file.replace('secrets/', '')),
    ])
    expect(await text('secrets/.gitignore')).toBe('*\n')
    expect((await stat(join(folder(), 'secrets'))).mode & 0o777).toBe(0o700)
    const passwords = await Promise.all(
      files.map(async (path) => {
        expect((await stat(join(folder(), path))).mode & 0o777).toBe(0o600)
        return /_PASSWORD=([\w-]{32})$/m.exec(await text(path))?.[1] ?? ''
      }),
    )
    expect(new Set(passwords).size).toBe(6)
    for (const password of passwords) expect(stdout).not.toContain(password)
    const door = await quorate(['status', 'Q-00000000', '--settings', 'secrets/door.env'])
    // The login gets in: what is missing now is a ledger.
    expect(door.stdout).toContain('GENESIS_MISSING')

    const again = await json(['init', 'logins', '--out', 'elsewhere'], env)
    expect([again.exit, again.codes, await readdir(folder())]).toEqual([
      2,
      ['PASSWORD_SET'],
      expect.not.arrayContaining(['elsewhere']),
    ])
  })

  it.each([
    ['', '*\n'],
    ['mine\n', 'mine\n'],
  ])(
    '[PRV-5] keeps a folder that is there out of commits, and a .gitignore of its owner: %j',
    async (before, after) => {
      await json(['init', '--repository', 'acme/ledger', ...IDS])
      await mkdir(join(folder(), 'kept'))
      if (before !== '') await writeFile(join(folder(), 'kept/.gitignore'), before)
      expect((await json(['init', 'logins', '--out', 'kept'], installer())).exit).toBe(0)
      expect([await text('kept/.gitignore'), (await readdir(join(folder(), 'kept'))).length]).toEqual([after, 7])
    },
  )
})
