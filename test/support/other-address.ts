// A checkout whose policy names another address, for one job.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Sandbox } from '../../src/sandbox/start.ts'

/** What the policy shall name; the rest stays the sandbox's. */
export interface OtherAddress {
  readonly hosts?: readonly string[]
  readonly name?: string
  /** PEM text, or a path. */
  readonly ca?: string
}

/** Runs with a copy of the sandbox's checkout. */
export async function withOtherAddress<T>(
  sandbox: Sandbox,
  other: OtherAddress,
  run: (workspace: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'quorate-address-'))
  try {
    await cp(sandbox.workspace, folder, { recursive: true })
    const path = join(folder, 'manifests/production.yaml')
    const here = { hosts: [`${sandbox.postgres.host}:${sandbox.postgres.port}`], name: sandbox.database }
    const line = `  database: ${JSON.stringify({ ...here, ...other })}`
    await writeFile(
      path,
      (await readFile(path, 'utf8')).replace(/^ {2}database: .*$/m, () => line),
    )
    return await run(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
