// The files with passwords in the checkout: closed to others, and left out of commits (PRV-5).
import { join } from 'node:path'
import { closeFile, ignoreFile, type SecretFile, secretFiles } from '../../system/secret-files.ts'
import { type Check, check, type Repair } from './check.ts'

/** One check, and two more where git can be asked about all of them. */
export function ownFileChecks(folder: string): readonly Check[] {
  const files = secretFiles(folder)
  const pathsOf = (those: readonly SecretFile[]) => those.map(({ path }) => path)
  const open = files.filter((file) => file.open !== null)
  const seen = files.filter(({ git }) => git === 'seen')
  const committed = files.filter(({ git }) => git === 'committed')
  const closable = open.filter(({ isOwn }) => isOwn)
  const closed = check('SECRETS_CLOSED', 'only you can read the files with passwords in this folder', {
    holds: open.length === 0,
    observed: Object.fromEntries(open.map((file) => [file.path, file.open])),
    fix: `chmod 600 ${pathsOf(open).join(' ')}`,
    repair: repairOf(
      closable,
      (those) => `chmod 600 ${those}`,
      (path) => closeFile(join(folder, path)),
    ),
  })
  if (files.some(({ git }) => git === null)) return [closed]
  return [
    closed,
    check('SECRETS_IGNORED', 'git leaves out the files with passwords', {
      holds: seen.length === 0,
      observed: pathsOf(seen),
      fix: `write ${pathsOf(seen)
        .map((path) => `/${path}`)
        .join(', ')} into .gitignore, each on a line`,
      repair: repairOf(
        seen,
        (those) => `add to .gitignore: ${those}`,
        (path) => ignoreFile(folder, path),
      ),
    }),
    check('SECRETS_COMMITTED', 'no file with passwords is in git', {
      holds: committed.length === 0,
      observed: pathsOf(committed),
      fix: `change these passwords (quorate db password), then git rm --cached ${pathsOf(committed).join(' ')}: whoever has the repository has them`,
    }),
  ]
}

function repairOf(
  files: readonly SecretFile[],
  words: (paths: string) => string,
  mend: (path: string) => void,
): Repair | undefined {
  if (files.length === 0) return undefined
  return {
    words: words(files.map(({ path }) => path).join(' ')),
    needsDatabase: false,
    run: async () => {
      for (const { path } of files) mend(path)
    },
  }
}
