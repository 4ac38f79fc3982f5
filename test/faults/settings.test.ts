// Settings that cannot be right are told before anything is sent: by file and line, or by the variable's name.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type Postgres, startPostgres } from '../../src/sandbox/postgres.ts'
import { readVariables } from '../../src/settings/settings.ts'
import { testBinaries } from '../support/own-server.ts'
import { at, fault, LOGIN, MAKE_LOGIN, open, reach, superuserOf } from './support/fault.ts'

const folder = mkdtempSync(join(tmpdir(), 'quorate-settings-'))
let server: Postgres
beforeAll(async () => {
  server = await startPostgres(testBinaries())
  const superuser = await open(at(server.port, superuserOf(server)))
  await superuser.query(MAKE_LOGIN)
  await superuser.close()
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await server?.stop()
})

const all = () => ({ ...LOGIN, ...at(server.port) })
let files = 0
/** A settings file of this text. */
function file(text: string): string {
  files += 1
  const path = join(folder, `${files}.env`)
  writeFileSync(path, text, { mode: 0o600 })
  return path
}
const linesOf = (variables: object) => Object.entries(variables).map(([name, value]) => `${name}=${value}`)
const using = async (...paths: readonly string[]) => reach({ ...NOTHING, ...readVariables({ files: paths, env: {} }) })
/** What the helper would add. */
const NOTHING = Object.fromEntries(Object.keys(LOGIN).map((name) => [name, '']))

fault('a secret ends with a line end', 'ENV_WHITE_SPACE', async () => ({
  where: '/PGPASSWORD',
  meet: async () => reach({ ...all(), PGPASSWORD: `${LOGIN.PGPASSWORD}\n` }),
  control: () => reach(all()),
  reason: '"PGPASSWORD":"ends with a line end"',
}))

fault('a settings file has a # in a value without quotes', 'ENV_FILE_MALFORMED', async () => {
  const path = file([...linesOf(all()), 'QUORATE_NEW_PASSWORD=one#two'].join('\n'))
  // What editors on Windows write is read: a byte-order mark and CRLF; and what shells need: export and quotes.
  const windows = file(`\ufeff${linesOf(all()).join('\r\n')}\r\nexport X="one#two" # set aside\r\n`)
  return { where: path, meet: () => using(path), control: () => using(windows), reason: '"line":7' }
})

fault('two settings files disagree', 'SETTINGS_CONFLICT', async () => {
  const [one, other] = [file(linesOf(all()).join('\n')), file('PGDATABASE=other')]
  return { where: other, meet: () => using(one, other), control: () => using(one, file('PGDATABASE=postgres\nX=1')) }
})

fault('DATABASE_URL and a variable disagree', 'SETTINGS_CONFLICT', async () => {
  const { PGUSER, PGPASSWORD } = LOGIN
  const url = `postgres://${PGUSER}:${PGPASSWORD}@127.0.0.1:${server.port}/postgres`
  return {
    where: '/PGDATABASE',
    meet: () => reach({ ...NOTHING, DATABASE_URL: url, PGDATABASE: 'other' }),
    control: () => reach({ ...NOTHING, DATABASE_URL: url }),
    reason: '"PGDATABASE":["DATABASE_URL","PGDATABASE"]',
  }
})

fault('settings are missing, all told at once', 'ENV_MISSING', async () => ({
  where: '/PGHOST',
  meet: () => reach(NOTHING),
  control: () => reach(all()),
  reason: '["PGUSER","PGPASSWORD","PGHOST","PGDATABASE"]',
}))

fault('PGSSLROOTCERT holds no certificate', 'ENV_INVALID', async () => ({
  where: '/PGSSLROOTCERT',
  meet: () => reach({ ...all(), PGSSLMODE: 'verify-full', PGSSLROOTCERT: file('no certificate') }),
  control: () => reach(all()),
}))
