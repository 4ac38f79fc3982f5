// Asks GitHub for the doctor, and remembers why it did not answer: half of the rest is then not what it seems.
import { type AskGitHub, type SettingsSource, settingsReader } from '../../ci/github/repository-settings.ts'
import { type Check, type CheckId, unknown } from './check.ts'

/** The reader, and once all is asked a check for each way in which GitHub failed: no answer, a refused token, a limit. */
export function watched(source: SettingsSource): {
  readonly ask: AskGitHub
  readonly failures: () => readonly Check[]
} {
  const { host } = new URL(source.apiUrl)
  const read = settingsReader(source)
  const seen = { silent: 0, refused: 0, limited: 0 }
  let resets: string | null = null
  const ask: AskGitHub = async (path) => {
    const answer = await read(path)
    if (answer === null || answer.status >= 500) seen.silent += 1
    else if (answer.isLimited) {
      seen.limited += 1
      resets ??= answer.resets ?? null
    } else if (answer.status === 401) seen.refused += 1
    return answer
  }
  const failures = () => [
    ...failed('GITHUB_REACHED', `${host} answers`, seen.silent, {
      observed: `${seen.silent} questions without an answer`,
      fix: `reach ${host} from this machine, also through its proxy; https://www.githubstatus.com says how GitHub is`,
    }),
    ...failed('GITHUB_TOKEN', `${host} takes the token`, seen.refused, {
      observed: source.token === null ? 'no token' : `${seen.refused} refused`,
      fix: `set GITHUB_TOKEN to a token of ${host} that has not expired, such as what gh auth token prints`,
    }),
    ...failed('GITHUB_RATE', 'GitHub answers as often as it is asked', seen.limited, {
      observed: `${seen.limited} refused${resets === null ? '' : `; the limit resets ${resets}`}`,
      fix: 'wait until the limit is reset, an hour at most; with GITHUB_TOKEN set it is 5,000 calls an hour and not 60',
    }),
  ]
  return { ask, failures }
}

function failed(id: CheckId, title: string, count: number, seen: { readonly observed: string; readonly fix: string }) {
  return count === 0 ? [] : [unknown(id, title, seen.observed, seen.fix)]
}
