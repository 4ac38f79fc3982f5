// Copies a PostgreSQL installation to where the server's account can read it.
import { chmod, copyFile, link, lstat, mkdir, readdir, readFile, readlink, symlink } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

/**
 * Copies the tree (`bin`, `lib`, `share`) with the links of the npm package restored: by hard links where a file is
 * readable by all and on the same disk; static libraries are left out.
 */
export async function copyPrograms(source: string, target: string): Promise<void> {
  await copyTree(source, target)
  await restoreLinks(target)
}

async function copyTree(source: string, target: string): Promise<void> {
  await mkdir(target, { mode: 0o755 })
  for (const entry of await readdir(source, { withFileTypes: true })) {
    const from = join(source, entry.name)
    const to = join(target, entry.name)
    if (entry.isDirectory()) await copyTree(from, to)
    else if (entry.isSymbolicLink()) await symlink(await readlink(from), to)
    else if (!entry.name.endsWith('.a')) await copyReadable(from, to)
  }
}

async function copyReadable(from: string, to: string): Promise<void> {
  const mode = (await lstat(from)).mode & 0o777
  const readable = mode | 0o444 | (mode & 0o100 ? 0o111 : 0)
  if (mode === readable) {
    const linked = await link(from, to).then(
      () => true,
      () => false,
    )
    if (linked) return
  }
  await copyFile(from, to)
  await chmod(to, readable)
}

/** Makes the links of `pg-symlinks.json` (paths from the package's root) that are missing in the copy. */
async function restoreLinks(copy: string): Promise<void> {
  const list = await readFile(join(copy, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const at = join(copy, relative('native', target))
    await symlink(relative(dirname(target), source), at).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}
