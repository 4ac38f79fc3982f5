// The commands about secrets of deploys, as the bundle has them; and a cleartext that is looked for in all that outlives them (RUN-5).
import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts'
import { Secret } from '../../src/settings/secret.ts'
import { openRelease } from '../../src/usecases/release/sealed.ts'
import { CLI, quorateJson, settingsOf } from './support/command.ts'
import { rows } from './support/sandbox.ts'

const CLEARTEXT = `canary-${'Zx9'.repeat(20)}-value`
const ENVIRONMENT = 'production-deploy'
let sandbox: Sandbox
let folder = ''
let ledger = ''
let recipient = ''
/** Everything that any command wrote, and what anybody on the machine could see of its process. */
const seen = { output: '', processes: '' }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quorate-release-'))
  sandbox = await startSandbox({ settings: { log_statement: 'all' } })
  const [row] = await rows<{ id: string }>(sandbox, 'select ledger_id as id from qt001_cp.ledger')
  ledger = row?.id as string
})
afterAll(async () => {
  await sandbox?.close()
  await rm(folder, { recursive: true, force: true })
})

const run = async (args: readonly string[]) => {
  const ended = await quorateJson(['release', ...args], { cwd: sandbox.workspace, env: settingsOf(sandbox, 'door') })
  seen.output += JSON.stringify(ended)
  return ended
}

/** Seals what is written to the command's standard input; its process is looked at before the input ends. */
async function seal(cleartext: string | Buffer, ...more: readonly string[]) {
  const asked = {
    '--ledger': ledger,
    '--github-environment': ENVIRONMENT,
    '--to': recipient,
    '--out': join(folder, 'db.sealed'),
  }
  const args = ['release', 'seal', 'DB_PASSWORD', '1', ...Object.entries(asked).flat(), '--json', ...more]
  const child = spawn(process.execPath, [CLI, ...args], { env: {}, stdio: ['pipe', 'pipe', 'pipe'] })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (part) => (stdout += part))
  child.stderr.on('data', (part) => (stderr += part))
  // Where it ends before it reads.
  child.stdin.on('error', () => {})
  child.stdin.write(cleartext)
  for (const name of ['cmdline', 'environ']) seen.processes += await readFile(`/proc/${child.pid}/${name}`, 'latin1')
  child.stdin.end()
  const exit = await new Promise<number | null>((resolve) => child.on('close', resolve))
  seen.output += stdout + stderr
  return {
    exit,
    verdict: JSON.parse(stdout) as { findings: { code: string }[]; data: { release: { put: { sha256: string }[] } } },
  }
}

it('[RUN-5] quorate release key writes the private half for its owner alone, and over no file', async () => {
  const out = join(folder, 'release.key')
  const made = await run(['key', '--out', out])
  recipient = String(made.verdict.facts['public key'])
  expect([made.exit, recipient.length, (await stat(out)).mode & 0o777]).toEqual([0, 43, 0o600])
  const secret = await readFile(out, 'utf8')
  expect(JSON.stringify(made)).not.toContain(secret)
  const again = await run(['key', '--out', out])
  expect([again.exit, again.codes, await readFile(out, 'utf8')]).toEqual([2, ['FILE_UNWRITABLE'], secret])
})

it('[RUN-5] quorate release seal reads the secret from a pipe, and says what is ordered', async () => {
  const made = await seal(CLEARTEXT)
  const [put] = made.verdict.data.release.put
  expect([made.exit, put]).toEqual([
    0,
    {
      environment: ENVIRONMENT,
      name: 'DB_PASSWORD',
      version: 1,
      sha256: String(put?.sha256),
      recipient,
      single_use: false,
    },
  ])
  const sealed = (await readFile(join(folder, 'db.sealed'), 'utf8')).trimEnd()
  const key = new Secret(await readFile(join(folder, 'release.key'), 'utf8'))
  const opened = openRelease(
    key,
    { name: 'DB_PASSWORD', version: 1, recipient, sealed },
    { ledger, environment: ENVIRONMENT },
  )
  expect(opened.reveal()).toBe(CLEARTEXT)
  await rows(
    sandbox,
    `insert into qt001_cp.release_order (sealed_sha256, environment, name, version, recipient, single_use, evidence_id)
     select $1, $2, 'DB_PASSWORD', 1, $3, false, evidence_id from qt001_cp.evidence_registry limit 1`,
    [String(put?.sha256), ENVIRONMENT, recipient],
  )
})

it('[RUN-5] quorate release seal refuses what is no secret, or could not be opened as what it is called', async () => {
  const refused = async (...asked: Parameters<typeof seal>) => {
    const { exit, verdict } = await seal(...asked)
    return [exit, ...verdict.findings.map(({ code }) => code)]
  }
  const other = ['--out', join(folder, 'other.sealed')]
  expect(await refused('', ...other)).toEqual([64, 'RELEASE_SECRET_REFUSED'])
  expect(await refused('x'.repeat(32_769), ...other)).toEqual([64, 'RELEASE_SECRET_REFUSED'])
  expect(await refused(Buffer.from([0x63, 0xff]), ...other)).toEqual([64, 'RELEASE_SECRET_REFUSED'])
  expect(await refused('x', ...other, '--ledger', 'x')).toEqual([64, 'RELEASE_NAME_MALFORMED'])
  expect(await refused('x', ...other, '--github-environment', 'a\nb')).toEqual([64, 'RELEASE_NAME_MALFORMED'])
  expect(await refused('x', ...other, '--to', 'x')).toEqual([1, 'RELEASE_RECIPIENT_MALFORMED'])
  expect(await refused('x', '--out', join(folder, 'no/where'))).toEqual([2, 'FILE_UNWRITABLE'])
  expect(await readdir(folder)).not.toContain('other.sealed')
  expect((await seal('x', ...other, '--single-use')).verdict.data.release.put).toMatchObject([{ single_use: true }])
})

it('[RUN-5] quorate release put and list', async () => {
  expect((await run(['list'])).verdict).toMatchObject({ facts: { versions: '1' } })
  expect((await run(['put', join(folder, 'other.sealed')])).codes).toEqual(['RELEASE_NOT_ORDERED'])
  await writeFile(join(folder, 'none'), 'x y')
  expect((await run(['put', join(folder, 'none')])).codes).toEqual(['RELEASE_MALFORMED'])
  const put = await run(['put', join(folder, 'db.sealed')])
  expect([put.exit, put.verdict.facts.name, put.verdict.facts.version]).toEqual([0, 'DB_PASSWORD', '1'])
  expect((await run(['put', join(folder, 'db.sealed')])).codes).toEqual(['RELEASE_PUT'])
  const { verdict } = await run(['list'])
  expect(verdict).toMatchObject({
    data: { releases: [{ name: 'DB_PASSWORD', put: expect.any(String), rotate: false }] },
  })
})

it('[RUN-5] the cleartext and the private key are in no table, log, output, command line or environment', async () => {
  const key = await readFile(join(folder, 'release.key'), 'utf8')
  const raw = Buffer.from(key.replace(/^quorate-release-key-/, ''), 'base64url')
  const spelled = (bytes: Buffer) => [
    bytes.toString('latin1'),
    bytes.toString('hex'),
    bytes.toString('base64').slice(0, -4),
  ]
  const secrets = [...spelled(Buffer.from(CLEARTEXT)), key, ...spelled(raw)]
  const isIn = (text: string) => secrets.filter((one) => text.includes(one))
  // The search finds what is there.
  expect([isIn(`x ${CLEARTEXT} y`), isIn(key).length > 0]).toEqual([[CLEARTEXT], true])

  const tables = await rows<{ name: string }>(
    sandbox,
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'm') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'`,
  )
  const sealed = (await readFile(join(folder, 'db.sealed'), 'utf8')).trimEnd()
  let dump = ''
  for (const { name } of tables) {
    const [row] = await rows<{ content: string | null }>(
      sandbox,
      `select string_agg(t::text, E'\\n') as content from ${name} as t`,
    )
    dump += row?.content ?? ''
  }
  expect(dump.includes(Buffer.from(sealed, 'base64url').toString('hex'))).toBe(true)
  const log = await readFile(join(sandbox.postgres.home, 'log'), 'utf8')
  expect(log.includes('quorate.put_release(')).toBe(true)
  expect(seen.processes).toContain('DB_PASSWORD')
  expect(seen.output.length).toBeGreaterThan(1000)
  expect([dump, log, seen.output, seen.processes].map(isIn)).toEqual([[], [], [], []])
})
