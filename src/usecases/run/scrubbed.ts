// The environment of a run's command: the job's, without what proves the job or opens the gate's database.
// Must not: be taken for a border. A process of the same user can read this process's memory and first environment.

/** What the gate is given, what lets a job ask for tokens, write a later step's state, or talk to the runner; and what bash runs of itself. */
const SECRETS =
  /^(INPUT_|STATE_|ACTIONS_ID_TOKEN_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_|DOT_CUTTER_|QUORATE_|PG(USER|PASSWORD|PASSFILE|SERVICE)|GITHUB_STATE$|BASH_ENV$|BASH_FUNC_|SHELLOPTS$|BASHOPTS$|ENV$)/i

export function scrubbed(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined || SECRETS.test(name) ? [] : [[name, value]])),
  )
}
