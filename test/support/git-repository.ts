// A git repository of a test, with a real git: files in, commits out.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { git, makeRepository } from '../../src/sandbox/repository.ts'

/** A repository with one commit of these files. Dispose of it, or let `removeRepositories` do it. */
export async function repositoryOf(files: Readonly<Record<string, string>>): Promise<Repository> {
  const folder = mkdtempSync(join(tmpdir(), 'quorate-git-'))
  folders.push(folder)
  writeAll(folder, files)
  const first = await makeRepository(folder)
  return {
    folder,
    first,
    git: (...args) => git(folder, ...args),
    write: (path, text) => writeAll(folder, { [path]: text }),
    commit: async (changed) => {
      writeAll(folder, changed)
      await git(folder, 'add', '--all')
      await git(folder, 'commit', '--quiet', '--allow-empty', '--message=More')
      return git(folder, 'rev-parse', 'HEAD')
    },
  }
}

export interface Repository {
  readonly folder: string
  /** The first commit. */
  readonly first: string
  git(...args: readonly string[]): Promise<string>
  write(path: string, text: string): void
  /** Commits changed files. Answers with the commit. */
  commit(changed: Readonly<Record<string, string>>): Promise<string>
}

const folders: string[] = []

/** For `afterAll`. */
export function removeRepositories(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
