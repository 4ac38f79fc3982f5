// A ledger whose policy names the server that it is on: the tests' own policy names one that does not exist.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Files, folderFiles } from '../../src/system/files.ts'
import { packageRoot } from '../../src/system/package-root.ts'
import type { Ledger } from './ledger.ts'

/** Runs with a checkout whose policy names `database` on the ledger's server, and with the policy in force saying so too. */
export async function atItsAddress<T>(
  ledger: Ledger,
  database: string,
  run: (reviewed: { readonly files: Files; readonly environment: string; readonly via: null }) => Promise<T>,
): Promise<T> {
  const host = `${ledger.cluster.host}:${ledger.cluster.port}`
  const folder = await mkdtemp(join(tmpdir(), 'quorate-address-'))
  const sample = await readFile(join(packageRoot(), 'manifests/production.yaml'), 'utf8')
  const policy = sample.replace('db.example.com:5432', host).replace('name: ledger }', `name: ${database} }`)
  await mkdir(join(folder, 'manifests'))
  await writeFile(join(folder, 'manifests/production.yaml'), policy)
  const [told, here] = [address('db.example.com:5432', 'ledger'), address(host, database)]
  await rename(ledger, told, here)
  try {
    return await run({ files: folderFiles(folder), environment: 'production', via: null })
  } finally {
    await rename(ledger, here, told)
    await rm(folder, { recursive: true })
  }
}

const address = (host: string, name: string) => `"hosts":["${host}"],"name":"${name}"`

async function rename({ superuser }: Ledger, from: string, to: string): Promise<void> {
  const renamed = `replace(bytes, '${from}', '${to}')`
  await superuser.query('set session_replication_role = replica')
  await superuser.query(`update qt001_cp.manifest_set set bytes = ${renamed}, digest = qt001_cp.sha256_hex(${renamed})`)
  await superuser.query('reset session_replication_role')
}
