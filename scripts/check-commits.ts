// Holds new commits to the form that CONTRIBUTING.md asks for: `node scripts/check-commits.ts [base]`.
// Must not: fail where there is no git history, such as in an unpacked archive.
import { spawnSync } from 'node:child_process'

const MAX_SUBJECT = 72
/** Where history ends early, the merge base may be missing: look at no more than these. */
const MAX_COMMITS = 50
/** Added, Adds, Adding; words such as Bring, Embed or Pass only look alike. */
const NOT_IMPERATIVE =
  /^(?!(?:br|str|spr|sw)ing$)\w+ing$|^(?!embed$|shed$|\w+eed$)\w+ed$|^(?!(?:focus|bias|alias)$)\w+[^s]s$/i

/** What is wrong with a commit's message; empty where nothing is. */
export function messageFaults(message: string): readonly string[] {
  const [subject = '', second = ''] = message.trimEnd().split('\n')
  const [verb = ''] = subject.split(/\W/)
  return [
    ...(/^\p{Lu}/u.test(subject) ? [] : ['does not begin with a capital letter']),
    ...(NOT_IMPERATIVE.test(verb) ? [`begins with “${verb}” instead of an imperative`] : []),
    ...(subject.length <= MAX_SUBJECT ? [] : [`has ${subject.length} characters, more than ${MAX_SUBJECT}`]),
    ...(/[.…]$/.test(subject) ? ['ends with a full stop'] : []),
    ...(second.trim() === '' ? [] : ['has no blank line before its body']),
  ]
}

/** The commits to look at, as arguments of `git log`: after `base`, else the branch's own, else the last ones there are. */
export function newCommits(base: string | undefined, folder: string): readonly string[] {
  const given = base && git(['rev-parse', '--verify', '--quiet', `${base}^{commit}`], folder)
  if (given) return [`${given}..HEAD`]
  const main = ['origin/main', 'main'].find((name) => git(['rev-parse', '--verify', '--quiet', name], folder))
  const fork = main && git(['merge-base', main, 'HEAD'], folder)
  if (!fork) return ['-n', `${MAX_COMMITS}`, 'HEAD']
  return fork === git(['rev-parse', 'HEAD'], folder) ? ['-n', '1', 'HEAD'] : [`${fork}..HEAD`]
}

/** One line a fault, with the commit and its subject. Merges are git's own words. */
export function commitFaults(base: string | undefined, folder: string): readonly string[] {
  const log = git(['log', '--no-merges', '-z', '--format=%h%n%B', ...newCommits(base, folder)], folder)
  return (log ?? '').split('\0').flatMap((entry) => {
    const [id, ...lines] = entry.split('\n')
    return lines.length === 0 ? [] : messageFaults(lines.join('\n')).map((fault) => `${id} “${lines[0]}” ${fault}`)
  })
}

/** What git answers; null where it refuses, or is not there. */
function git(args: readonly string[], cwd: string): string | null {
  const { status, stdout } = spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 })
  return status === 0 ? stdout.trim() : null
}

if (import.meta.main) {
  const faults = commitFaults(process.argv[2], process.cwd())
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length === 0 ? 0 : 1
}
