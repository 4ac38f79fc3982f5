// The files of one commit of a job's checkout, from the repository's objects and not from the folder (SEAT-5).
// Must not: read a byte of the worktree; filters, attributes, links and later steps change those.
import { QuorateError } from '../codes/error.ts'
import { decodeText, type Files, type FolderEntry } from '../system/files.ts'
import { type ObjectId, type ObjectStore, openObjectStore } from './object-store.ts'
import { readCommit, readTree, type TreeEntry } from './tree.ts'

/** Commits of a branch that are looked through for an older one. */
const MAX_COMMITS = 100_000
const FOLDER = '40000'
const PLAIN = ['100644', '100755']
/** How a pointer to a file that lies elsewhere begins (git-lfs, specification). */
const POINTER = 'version https://git-lfs.github.com/spec/'

/** What a job checked out. */
export interface Checkout extends AsyncDisposable {
  /** The commit that the job runs for. */
  readonly commit: ObjectId
  /** Its files. */
  readonly files: Files
  /**
   * The files of an earlier commit of the same branch: one that the branch itself once was, not one that was merged into it.
   * @throws COMMIT_NOT_ON_BRANCH, CHECKOUT_SHALLOW when the checkout does not reach back far enough
   */
  filesAt(commit: ObjectId): Promise<Files>
}

/** What of a job the checkout must fit. */
export interface CheckedOutJob {
  readonly workspace: string
  readonly sha: ObjectId
  /** Where programs are looked for. */
  readonly path: string
}

/** Opens the checkout of a job. @throws CHECKOUT_MISSING, CHECKOUT_OTHER_COMMIT, CHECKOUT_BROKEN, GIT_MISSING */
export async function openCheckout({ workspace, sha, path }: CheckedOutJob): Promise<Checkout> {
  const store = openObjectStore(workspace, path)
  return openAt(store, async () => {
    const head = await store.head()
    if (head !== sha) throw new QuorateError('CHECKOUT_OTHER_COMMIT', { expected: sha, observed: head })
    return head
  })
}

/** Opens somebody's clone at a commit, whatever is checked out there; at what is checked out without one. @throws as `openCheckout` */
export async function openClone(folder: string, path: string, commit?: ObjectId): Promise<Checkout> {
  const store = openObjectStore(folder, path)
  return openAt(store, async () => {
    const at = commit ?? (await store.head())
    if (at === null || (await store.read(at, 'commit')) === null)
      throw new QuorateError('CHECKOUT_BROKEN', { expected: 'commit', observed: at })
    return at
  })
}

async function openAt(store: ObjectStore, headOf: () => Promise<ObjectId>): Promise<Checkout> {
  try {
    const head = await headOf()
    return {
      commit: head,
      files: commitFiles(store, head),
      filesAt: async (commit) => {
        await requireEarlier(store, head, commit)
        return commitFiles(store, commit)
      },
      [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
    }
  } catch (error) {
    await store[Symbol.asyncDispose]()
    throw error
  }
}

function commitFiles(store: ObjectStore, commit: ObjectId): Files {
  const trees = new Map<ObjectId, Promise<ReadonlyMap<string, TreeEntry>>>()
  const treeOf = (id: ObjectId) => {
    const known = trees.get(id) ?? read(store, id, 'tree').then((bytes) => readTree(bytes, id))
    trees.set(id, known)
    return known
  }
  const root = read(store, commit, 'commit').then((bytes) => readCommit(bytes, commit).tree)
  root.catch(() => {})
  const entryAt = async (path: string): Promise<TreeEntry | null> => {
    let at: TreeEntry = { mode: FOLDER, id: await root }
    for (const step of path.split('/')) {
      if (at.mode !== FOLDER) throw notPlain(path, at)
      const next = (await treeOf(at.id)).get(Buffer.from(step).toString('latin1'))
      if (next === undefined) return null
      at = next
    }
    return at
  }
  return {
    async readText(path) {
      const entry = await entryAt(path)
      if (entry === null) throw new QuorateError('FILE_MISSING', { expected: { commit }, observed: path })
      if (!PLAIN.includes(entry.mode)) throw notPlain(path, entry)
      const bytes = await read(store, entry.id, 'blob')
      if (bytes.subarray(0, POINTER.length).toString('latin1') === POINTER)
        throw new QuorateError('FILE_IS_POINTER', { observed: path })
      return decodeText(bytes, path)
    },
    async entriesIn(path) {
      const entry = path === '' ? { mode: FOLDER, id: await root } : await entryAt(path)
      if (entry?.mode !== FOLDER) return []
      return [...(await treeOf(entry.id))].map(([name, { mode }]): FolderEntry => {
        const kind = mode === FOLDER ? 'folder' : PLAIN.includes(mode) ? 'file' : 'other'
        return { name: Buffer.from(name, 'latin1').toString(), kind }
      })
    },
  }
}

/** Answers when `wanted` is the head or was the branch's commit before: the line of first parents. */
async function requireEarlier(store: ObjectStore, head: ObjectId, wanted: ObjectId): Promise<void> {
  let at: ObjectId | null = head
  for (let count = 0; at !== null && count < MAX_COMMITS; count += 1) {
    const bytes = await store.read(at, 'commit')
    if (bytes === null) throw new QuorateError('CHECKOUT_SHALLOW', { expected: wanted, observed: at })
    if (at === wanted) return
    at = readCommit(bytes, at).parent
  }
  throw new QuorateError('COMMIT_NOT_ON_BRANCH', { expected: head, observed: wanted })
}

async function read(store: ObjectStore, id: ObjectId, kind: 'commit' | 'tree' | 'blob'): Promise<Buffer> {
  const bytes = await store.read(id, kind)
  if (bytes === null) throw new QuorateError('CHECKOUT_BROKEN', { expected: kind, observed: id })
  return bytes
}

function notPlain(path: string, { mode }: TreeEntry): QuorateError {
  const what = mode === '120000' ? 'a symbolic link' : mode === '160000' ? 'a submodule' : 'a folder'
  return new QuorateError('FILE_NOT_PLAIN', {
    expected: 'a regular file',
    observed: { [path]: PLAIN.includes(mode) ? 'a file' : what },
  })
}
