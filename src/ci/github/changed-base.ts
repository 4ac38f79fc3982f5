// Reads the files of a pull request's base commit, to compare the checkout with.
// Must not: take a file that it may not read for one that is not there.
import { QuorateError } from '../../codes/error.ts'
import { decodeText, type FolderEntry } from '../../system/files.ts'
import { arrayOf, malformed, objectOf } from './answers/fields.ts'
import type { GitHubClient } from './client.ts'

const permission = 'contents: read'
/** Files that are asked for: the token's calls are counted for the whole repository, and a pull request may name any number. */
const MAX_FILES = 200
/** Names that GitHub says of a folder at most. */
const MAX_NAMES = 1000

/** The files of one commit. */
export interface BaseFiles {
  /** The UTF-8 text of one of 200 files, at most 1 MiB; null where the commit has none. @throws GITHUB_*, FILE_UNREADABLE */
  read(path: string): Promise<string | null>
  /** What is in a folder, as one of the 200; none where the commit has none. @throws GITHUB_*, FILE_UNREADABLE */
  entriesIn(path: string): Promise<readonly FolderEntry[]>
}

/** Opens a commit. Its root is asked for first: GitHub says 404 both for what is absent and for what is forbidden. @throws GITHUB_* */
export async function openBase(github: GitHubClient, sha: string): Promise<BaseFiles> {
  arrayOf(await github.get({ route: '/contents', parameters: { ref: sha }, permission }), 'contents')
  let asked = 0
  const ask = async (path: string) => {
    asked += 1
    if (asked > MAX_FILES) throw new QuorateError('FILE_UNREADABLE', { expected: `${MAX_FILES} files`, observed: path })
    if (path === '') return github.get({ route: '/contents', parameters: { ref: sha }, permission })
    // A file's name may come from the pull request; it must stay a name, whatever characters it has.
    const parameters = { path: path.split('/').map(encodeURIComponent).join('/'), ref: sha }
    return github.get({ route: '/contents/{+path}', parameters, permission }).catch(absent)
  }
  return {
    async read(path) {
      const answer = await ask(path)
      return answer === null ? null : textOfFile(answer, path)
    },
    async entriesIn(path) {
      const answer = await ask(path)
      return Array.isArray(answer) ? entriesOf(answer, path) : []
    },
  }
}

function entriesOf(answer: readonly unknown[], path: string): readonly FolderEntry[] {
  if (answer.length >= MAX_NAMES)
    throw new QuorateError('FILE_UNREADABLE', { expected: `fewer than ${MAX_NAMES} names`, observed: path })
  return answer.map((one): FolderEntry => {
    const { name, type } = objectOf(one, 'contents')
    if (typeof name !== 'string') throw malformed('contents.name', 'text')
    return { name, kind: type === 'file' ? 'file' : type === 'dir' ? 'folder' : 'other' }
  })
}

function absent(error: unknown): null {
  if (error instanceof QuorateError && error.code === 'GITHUB_FORBIDDEN' && error.details.observed === 404) return null
  throw error
}

function textOfFile(answer: unknown, path: string): string {
  const { type, encoding, content } = objectOf(answer, 'contents')
  if (type !== 'file') throw new QuorateError('FILE_UNREADABLE', { expected: 'a file', observed: path })
  if (encoding === 'none') throw new QuorateError('FILE_UNREADABLE', { expected: 'at most 1 MiB', observed: path })
  if (encoding !== 'base64' || typeof content !== 'string') throw malformed('contents.content', 'base64')
  return decodeText(Buffer.from(content, 'base64'), path)
}
