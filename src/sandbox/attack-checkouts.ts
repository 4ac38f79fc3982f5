// Checkouts that differ from the honest one in one thing, for the attacks of the demo.
import { appendFile, cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Told } from './jobs.ts'
import type { Sandbox } from './start.ts'

/** A checkout that differs in one thing, for one job. */
export async function withCheckout(
  sandbox: Sandbox,
  change: (folder: string) => Promise<void>,
  run: (folder: string) => Promise<Told>,
): Promise<Told> {
  const folder = `${sandbox.workspace}-attack`
  try {
    await cp(sandbox.workspace, folder, { recursive: true })
    await change(folder)
    return await run(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A policy that asks for one seat less. */
export async function dropSeat(folder: string): Promise<void> {
  const path = join(folder, 'manifests/production.yaml')
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace('approver: 2', 'approver: 1'))
}

/** A document with a sentence that nobody signed. */
export async function slipIn(folder: string): Promise<void> {
  await appendFile(join(folder, 'README.md'), '\nSlipped in.\n')
}
