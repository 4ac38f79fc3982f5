// Which files a plan's sources name: a path, or every file that a pattern matches, the same ones for everybody at one commit (LAN-2).
import { byBytes } from '../codes/encoding.ts'
import { QuorateError } from '../codes/error.ts'
import type { Finding, Place } from '../codes/finding.ts'
import { limits } from '../documents/limits.ts'
import { step } from '../manifest/fault.ts'
import type { DocumentPlan } from '../manifest/types.ts'
import type { Files, FolderEntry } from '../system/files.ts'
import { isPattern, matchesName } from './match-name.ts'

/** A file, with where the plan names it. */
export interface FoundSource {
  readonly path: string
  readonly where: Place
}

type Folders = Pick<Files, 'entriesIn'>

/**
 * Answers the files in the plan's order, those of a pattern by their paths' bytes, each once, where it is named first. Faults of a
 * pattern are findings: one that matches nothing, or what is no file, or a name that no address can hold.
 * @throws PLAN_TOO_LARGE, PLAN_SOURCE_PATH for a folder
 */
export async function findSources(
  files: Folders,
  { sources, placeOf }: Pick<DocumentPlan, 'sources' | 'placeOf'>,
): Promise<{ readonly found: readonly FoundSource[]; readonly findings: readonly Finding[] }> {
  const found = new Map<string, FoundSource>()
  const findings: Finding[] = []
  for (const [index, source] of sources.entries()) {
    const where = placeOf(`/spec/sources${step(index)}`)
    const matched = isPattern(source) ? await matchesOf(files, source, where) : [{ path: source, isFile: true }]
    if (matched.length === 0) findings.push({ code: 'PLAN_SOURCE_MISSING', observed: source, where })
    for (const { path, isFile } of matched) {
      if (!isFile) {
        const observed = { [path]: 'a symbolic link or a submodule' }
        findings.push({ code: 'FILE_NOT_PLAIN', expected: 'a regular file', observed, where })
      } else if (isPattern(source) && !isNameable(path)) {
        findings.push({ code: 'PLAN_SOURCE_PATH', observed: path, where })
      } else if (!found.has(path)) found.set(path, { path, where })
    }
    if (found.size > limits.files) {
      const [expected, observed] = [{ files: limits.files }, { files: found.size }]
      throw new QuorateError('PLAN_TOO_LARGE', { expected, observed, where })
    }
  }
  return { found: [...found.values()], findings }
}

function isNameable(path: string): boolean {
  return path.length <= limits.pathLength && !/[\p{Cc}\p{Zl}\p{Zp}\\\ufffd]/u.test(path)
}

interface Match {
  readonly path: string
  readonly isFile: boolean
}

async function matchesOf(files: Folders, pattern: string, where: Place): Promise<readonly Match[]> {
  const matches = new Map<string, Match>()
  const visited = new Set<string>()
  let names = 0
  const look = async (folder: string): Promise<readonly FolderEntry[]> => {
    const entries = await files.entriesIn(folder)
    names += entries.length
    // The same few objects of git can be a tree of any size.
    if (names > limits.names) throw new QuorateError('PLAN_TOO_LARGE', { expected: { names: limits.names }, where })
    return entries
  }
  const visit = async (folder: string, [wanted = '', ...rest]: readonly string[]): Promise<void> => {
    // No file in it can be named either, nor looked for by a name that is no UTF-8; and names of folders one in another add up.
    if (folder.length > limits.pathLength || folder.includes('\ufffd'))
      throw new QuorateError('PLAN_SOURCE_PATH', { observed: folder.slice(0, limits.pathLength), where })
    const key = `${folder}\0${rest.length}`
    if (visited.has(key)) return
    visited.add(key)
    const at = (name: string) => (folder === '' ? name : `${folder}/${name}`)
    if (rest.length > 0 && !isPattern(wanted)) return visit(at(wanted), rest)
    if (wanted === '**') await visit(folder, rest)
    for (const { name, kind } of await look(folder)) {
      if (wanted === '**') {
        if (kind === 'folder') await visit(at(name), [wanted, ...rest])
      } else if (matchesName(wanted, name)) {
        if (rest.length > 0 && kind === 'folder') await visit(at(name), rest)
        if (rest.length === 0 && kind !== 'folder') matches.set(at(name), { path: at(name), isFile: kind === 'file' })
      }
    }
  }
  await visit('', pattern.split('/'))
  return [...matches.values()].sort((left, right) => byBytes(left.path, right.path))
}
