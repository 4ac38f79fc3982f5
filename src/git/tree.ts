// A git tree and a git commit as their bytes say them (gitformat): entries of a folder, parents of a commit.
import { QuorateError } from '../codes/error.ts'
import type { ObjectId } from './object-store.ts'

/** One name in a folder. `mode` as git writes it: `100644` a file, `100755` a program, `40000` a folder. */
export interface TreeEntry {
  readonly mode: string
  readonly id: ObjectId
}

/** The entries of a tree by name; names are compared as bytes, here as latin1. @throws CHECKOUT_BROKEN when it ends within one */
export function readTree(bytes: Buffer, id: ObjectId): ReadonlyMap<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>()
  const idBytes = id.length / 2
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at)
    const zero = bytes.indexOf(0, space)
    const end = zero + 1 + idBytes
    const name = bytes.subarray(space + 1, zero).toString('latin1')
    if (space < 0 || zero < 0 || end > bytes.length || entries.has(name))
      throw new QuorateError('CHECKOUT_BROKEN', { observed: id })
    entries.set(name, {
      mode: bytes.subarray(at, space).toString('latin1'),
      id: bytes.subarray(zero + 1, end).toString('hex'),
    })
    at = end
  }
  return entries
}

/** A commit's tree, and the commit that it was put on; null for a first commit. @throws CHECKOUT_BROKEN */
export function readCommit(bytes: Buffer, id: ObjectId): { readonly tree: ObjectId; readonly parent: ObjectId | null } {
  const [, tree, parent = null] =
    /^tree ([0-9a-f]{40,64})\n(?:parent ([0-9a-f]{40,64})\n)?/.exec(bytes.toString('latin1')) ?? []
  if (tree === undefined) throw new QuorateError('CHECKOUT_BROKEN', { observed: id })
  return { tree, parent }
}
