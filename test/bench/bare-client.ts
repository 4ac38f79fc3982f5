// The bare client of the bench `lanes`: psql, COPY, and the inserts that a cut does, into tables of the same columns, checks and indexes.
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Unit } from '../../src/documents/unit.ts'

/** Where psql connects. */
export interface BareServer {
  readonly host: string
  readonly port: number
  readonly superuser: { readonly user: string; readonly password: string }
}

/** Milliseconds of the whole process, and of its statements as psql timed them. */
export interface BareRun {
  readonly processMs: number
  readonly statementsMs: number
}

const TABLES = `
  drop schema if exists bare cascade; create schema bare;
  create table bare.information_unit (like public.information_unit including all);
  create table bare.unit_version (like public.unit_version including all);
  create table bare.affected_row (like cutter_governance.cut_change_set_affected_row including all);`
const WRITE = (file: string) => `
  \\timing on
  begin;
  create temporary table block (ordinal integer, address text collate "C", kind text, title text, body text, content_hash text,
    unit_id uuid default gen_random_uuid(), version_id uuid default gen_random_uuid()) on commit drop;
  \\copy block (ordinal, address, kind, title, body, content_hash) from '${file}'
  insert into bare.unit_version (version_id, unit_id, version_number, change_set_id, retired, kind, title, body, content_hash)
    select version_id, unit_id, 1, gen_random_uuid(), false, kind, title, body, content_hash from block;
  insert into bare.information_unit (unit_id, canonical_address, root, anchor_version_id)
    select unit_id, address, split_part(address, '/', 1), version_id from block;
  insert into bare.affected_row (change_set_id, canonical_address, change, new_version_id, new_hash)
    select '00000000-0000-0000-0000-000000000000', address, 'add', version_id, content_hash from block;
  commit;`
/** One statement that hashes what is live: each unit, and the units in the order of their addresses. */
const HASH = `
  \\timing on
  select encode(sha256(string_agg(told.address || told.hash, ',' order by told.address)::bytea), 'hex') from (
    select u.canonical_address as address, encode(sha256(convert_to(concat('4:unit,',
      octet_length(u.canonical_address), ':', u.canonical_address, ',', octet_length(v.kind), ':', v.kind, ',',
      octet_length(v.title), ':', v.title, ',', octet_length(v.body), ':', v.body, ','), 'UTF8')), 'hex') as hash
    from bare.information_unit as u join bare.unit_version as v on v.version_id = u.anchor_version_id) as told;`

/** Writes the units as a bare client does, with the tables made anew before; then hashes them in one statement. */
export async function bareClient(server: BareServer, database: string, units: readonly Unit[]) {
  const folder = await mkdtemp(join(tmpdir(), 'quorate-bare-'))
  try {
    const file = join(folder, 'blocks')
    const lines = units.map((unit) =>
      [String(unit.ordinal), unit.address, unit.kind, unit.title, unit.body, unit.contentHash].map(escaped).join('\t'),
    )
    await writeFile(file, `${lines.join('\n')}\n`)
    psql(server, database, TABLES)
    const written = psql(server, database, WRITE(file))
    psql(server, database, 'analyze bare.information_unit, bare.unit_version')
    return { written, hashed: psql(server, database, HASH) }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** As COPY reads text. */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t')
}

function psql(server: BareServer, database: string, script: string): BareRun {
  const { host, port, superuser } = server
  const started = performance.now()
  const options = [
    '-X',
    '-q',
    '-v',
    'ON_ERROR_STOP=1',
    '-h',
    host,
    '-p',
    String(port),
    '-U',
    superuser.user,
    '-d',
    database,
  ]
  const { stdout, stderr, status, error } = spawnSync('psql', options, {
    input: script,
    encoding: 'utf8',
    env: { PATH: '/usr/bin:/bin', PGPASSWORD: superuser.password, LC_ALL: 'C' },
  })
  const processMs = performance.now() - started
  if (status !== 0) throw new Error(`psql, Debian's postgresql-client, ended with ${status}: ${error ?? stderr}`)
  const times = [...stdout.matchAll(/^Time: ([0-9.]+) ms/gm)]
  return { processMs, statementsMs: times.reduce((sum, [, ms]) => sum + Number(ms), 0) }
}
