// Which files a lint is about: those named, those in folders that are named, and what lies beside a policy.
import { basename, dirname, join } from 'node:path'
import { QuorateError } from '../../codes/error.ts'
import { namesIn, readText } from '../../system/files.ts'

/** A manifest file with its text, of the kind that its place says, or its `kind:` line; any other file is a policy. */
export interface LintedFile {
  readonly path: string
  readonly text: string
  readonly kind: 'ENVIRONMENT' | (typeof KINDS)[number]
  /** Whether it was named, or is here only because it lies beside a policy. */
  readonly isAsked: boolean
}

const KINDS = ['ENVIRONMENT', 'PEOPLE', 'PLAN', 'ESCALATION_CLOSE'] as const

/** Each file once, by its path. @throws FILE_MISSING, FILE_UNREADABLE; NOTHING_EVALUATED for a folder without YAML files */
export async function filesToLint(folder: string, paths: readonly string[]): Promise<readonly LintedFile[]> {
  const files = new Map<string, LintedFile>()
  const add = async (path: string, isAsked: boolean): Promise<LintedFile> => {
    const known = files.get(path)
    if (known !== undefined) return known
    const text = await readText(folder, path)
    const file = { path, text, kind: kindByPlace(path) ?? kindByLine(text), isAsked }
    files.set(path, file)
    return file
  }
  const folders = new Set<string>()
  for (const path of paths.flatMap((path) => yamlIn(folder, path))) {
    const file = await add(join(path), true)
    if (file.kind === 'ENVIRONMENT') folders.add(dirname(file.path))
  }
  for (const beside of folders) {
    const people = join(beside, 'people.yaml')
    if ((await readIfThere(folder, people)) !== null) await add(people, false)
    for (const plan of yamlNames(folder, join(beside, 'plans'))) await add(join(beside, 'plans', plan), false)
  }
  return [...files.values()]
}

/** What lies in `plans` is a plan, and people.yaml has people, whatever else its `kind:` line says. */
function kindByPlace(path: string): LintedFile['kind'] | null {
  if (basename(path) === 'people.yaml') return 'PEOPLE'
  return basename(dirname(path)) === 'plans' ? 'PLAN' : null
}

function kindByLine(text: string): LintedFile['kind'] {
  return KINDS.find((name) => new RegExp(`^kind: *["']?${name}["']?\\s*(#|$)`, 'm').test(text)) ?? 'ENVIRONMENT'
}

/** A folder's YAML files, or the file itself. */
function yamlIn(folder: string, path: string): readonly string[] {
  const names = namesIn(folder, path)
  if (names.length === 0) return [path]
  const files = yamlNames(folder, path)
  if (files.length === 0) throw new QuorateError('NOTHING_EVALUATED', { expected: '*.yaml', observed: path })
  return files.map((name) => join(path, name))
}

function yamlNames(folder: string, path: string): readonly string[] {
  return namesIn(folder, path).filter((name) => name.endsWith('.yaml') && basename(name) === name)
}

/** A file's text, or null where there is none. @throws FILE_UNREADABLE */
export async function readIfThere(folder: string, path: string): Promise<string | null> {
  try {
    return await readText(folder, path)
  } catch (error) {
    if (error instanceof QuorateError && error.code === 'FILE_MISSING') return null
    throw error
  }
}
