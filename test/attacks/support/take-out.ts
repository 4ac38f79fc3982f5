// Takes a guard out for one try: of a function in one database, or of the source in a scratch copy of the tree.
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../../../src/postgres/connect.ts'
import type { Sandbox } from '../../../src/sandbox/start.ts'
import { packageRoot } from '../../../src/system/package-root.ts'
import { keepGateDigest } from '../../support/kept-digest.ts'
import type { DatabaseGuard, SourceGuard } from './attack.ts'

/** Runs with places of functions replaced and statements carried out, then puts all back. @throws when a text is not there exactly once */
export async function withFunctionsChanged<T>(
  superuser: Database,
  guards: readonly DatabaseGuard[],
  run: () => Promise<T>,
): Promise<T> {
  const originals: string[] = []
  const giveUp = guards.length === 0 ? async () => {} : await keepGateDigest(superuser)
  try {
    for (const guard of guards) {
      if ('statement' in guard) {
        await superuser.query(guard.statement)
        originals.unshift(guard.undo)
        continue
      }
      const { name, text, instead = '' } = guard
      const [row] = await superuser.query<{ definition: string }>(
        'select pg_catalog.pg_get_functiondef($1::regprocedure) as definition',
        [name],
      )
      const definition = row?.definition ?? ''
      await superuser.query(replaceOnce(definition, text, instead, name))
      originals.unshift(definition)
    }
    return await run()
  } finally {
    for (const definition of originals) await superuser.query(definition)
    await giveUp()
  }
}

/** Imports a module by its path from the repository's root. */
export type Load = <Module>(file: string) => Promise<Module>

/** Of the repository itself. */
export const loadHere: Load = (file) => import(join(packageRoot(), file))

/** Runs with modules of a scratch tree in which places of source files are replaced; with the repository's own when there are none. */
export function withModulesChanged<T>(guards: readonly SourceGuard[], run: (load: Load) => Promise<T>): Promise<T> {
  if (guards.length === 0) return run(loadHere)
  return inScratchTree(guards, (tree) => run((file) => import(join(tree, file))))
}

/** Runs with the action of a scratch tree in which places of source files are replaced; with the bundle when there are none. */
export async function withSourceChanged<T>(
  sandbox: Sandbox,
  guards: readonly SourceGuard[],
  run: (sandbox: Sandbox) => Promise<T>,
): Promise<T> {
  if (guards.length === 0) return run(sandbox)
  return inScratchTree(guards, (tree) => run({ ...sandbox, action: join(tree, 'src/action.ts') }))
}

async function inScratchTree<T>(guards: readonly SourceGuard[], run: (tree: string) => Promise<T>): Promise<T> {
  const tree = await mkdtemp(join(tmpdir(), 'quorate-scratch-'))
  try {
    for (const part of ['src', 'manifests', 'action.yml', 'package.json']) {
      await cp(join(packageRoot(), part), join(tree, part), { recursive: true })
    }
    await symlink(join(packageRoot(), 'node_modules'), join(tree, 'node_modules'))
    for (const { file, text, instead = '' } of guards) {
      const path = join(tree, file)
      await writeFile(path, replaceOnce(await readFile(path, 'utf8'), text, instead, file))
    }
    return await run(tree)
  } finally {
    await rm(tree, { recursive: true, force: true })
  }
}

function replaceOnce(whole: string, text: string, instead: string, where: string): string {
  if (whole.split(text).length !== 2) throw new Error(`${where} does not hold exactly once: ${text}`)
  return whole.replace(text, () => instead)
}
