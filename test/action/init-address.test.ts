// The database's address that `quorate init` writes into the policy (PRV-10).
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { IDS, NO_GITHUB, useInitFolder } from './support/init-folder.ts'

const { folder, json, text, tree } = useInitFolder()

describe('the database’s address that init writes', () => {
  const line = async () => /^ {2}(database: .*?)(?: +#.*)?$/m.exec(await text('manifests/production.yaml'))?.[1]
  const begin = (args: readonly string[], env: Record<string, string> = {}) =>
    json(['init', '--repository', 'acme/ledger', ...IDS, ...args], { ...NO_GITHUB, ...env })

  it('[PRV-10] is the option’s, with the authority’s file that lint looks for', async () => {
    const { exit, next } = await begin([
      ...['--database', 'a.example.com:5432,[2001:db8::1]:5433/books'],
      ...['--authority', 'certificates/db.pem'],
    ])
    expect([exit, next.filter((step) => step.includes('hosts'))]).toEqual([0, []])
    const hosts = '["a.example.com:5432", "[2001:db8::1]:5433"]'
    expect(await line()).toBe(`database: { hosts: ${hosts}, name: books, ca: "certificates/db.pem" }`)
    const lint = () => json(['lint'])
    expect((await lint()).findings.filter(({ code }) => code.startsWith('DATABASE'))).toMatchObject([
      { code: 'DATABASE_AUTHORITY_MISSING', observed: 'certificates/db.pem' },
    ])
    await mkdir(join(folder(), 'certificates'))
    await writeFile(join(folder(), 'certificates/db.pem'), 'no certificate')
    expect((await lint()).codes).toContain('DATABASE_AUTHORITY_MISSING')
    await writeFile(join(folder(), 'certificates/db.pem'), '-----BEGIN CERTIFICATE-----\n')
    expect((await lint()).codes).not.toContain('DATABASE_AUTHORITY_MISSING')
  })

  it('[PRV-10] is taken from libpq’s variables otherwise, and asked for where nobody tells it', async () => {
    await begin([], { PGHOST: 'db.example.org', PGDATABASE: 'books' })
    expect(await line()).toBe('database: { hosts: ["db.example.org:5432"], name: books }')
    await rm(join(folder(), 'manifests'), { recursive: true })
    await rm(join(folder(), '.github'), { recursive: true })
    const { next } = await begin([])
    expect(await line()).toBe('database: { hosts: [db.example.com:5432], name: ledger }')
    expect(next.join()).toContain('write the database’s hosts and name into manifests/production.yaml')
  })

  it.each(['db.example.com/ledger', 'db.example.com:5432', 'postgres://db.example.com:5432/ledger', 'db:5432/a b'])(
    '[PRV-10] is refused in the form %s',
    async (database) => {
      const { exit, codes } = await begin(['--database', database])
      expect([exit, codes, await tree()]).toEqual([64, ['INIT_FLAG_MALFORMED'], []])
    },
  )
})
