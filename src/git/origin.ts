// Which repository a checkout came from, as its remote `origin` says: a suggestion for whoever is asked, and no more.
// Must not: hand git a secret of ours; git's settings can start other programs.
import { execFile } from 'node:child_process'

/** `owner/name` of the remote's address; null where there is no git, no checkout or no such remote. */
export function originOf(
  folder: string,
  { PATH, HOME }: Readonly<Record<string, string | undefined>>,
): Promise<string | null> {
  const env = { ...(PATH === undefined ? {} : { PATH }), ...(HOME === undefined ? {} : { HOME }) }
  return new Promise((resolve) => {
    execFile('git', ['config', '--get', 'remote.origin.url'], { cwd: folder, env, timeout: 5000 }, (error, stdout) =>
      resolve(error === null ? repositoryOf(stdout.trim()) : null),
    )
  })
}

/** Of `git@github.com:owner/name.git`, `https://github.com/owner/name` and the like. */
export function repositoryOf(url: string): string | null {
  return /[:/]([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_.-]{1,100}?)(?:\.git)?\/?$/.exec(url)?.[1] ?? null
}
