// A GitHub on which nothing is set up yet, the sample's policy, and env files as `quorate init logins` writes them.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { settingsReader } from '../../src/ci/github/repository-settings.ts'
import { readEnvironment } from '../../src/manifest/read-environment.ts'
import { readPeople } from '../../src/manifest/read-people.ts'
import { valueOrThrow } from '../../src/manifest/result.ts'
import { verdictOf } from '../../src/report/from-error.ts'
import { type Fault, type GitHub, startGitHub } from '../../src/sandbox/github.ts'
import { worldOf } from '../../src/sandbox/world-of.ts'
import { LOGIN_PREFIX, Secret } from '../../src/settings/settings.ts'
import { readText } from '../../src/system/files.ts'
import { packageRoot } from '../../src/system/package-root.ts'
import { gitHubChecks } from '../../src/usecases/doctor/github.ts'
import { type SetupOptions, setupGitHub } from '../../src/usecases/setup/github.ts'

const ROLES = {
  cut: 'cutter_exec',
  verify: 'cutter_verify',
  deploy: 'cutter_deploy',
  door: 'quorate_door',
  revoke: 'quorate_revoke',
  migrator: 'quorate_migrator',
} as const
type Login = keyof typeof ROLES

/** The password in a login's env file. */
export const passwordOf = (login: Login) => `password-of-${login}-1f0c8d`

/** One emulator for a file's tests; before each there is nothing on it but repository and people. */
export function useSetup() {
  let github: GitHub
  let folder: string
  const undo: (() => void)[] = []

  beforeAll(async () => {
    const people = valueOrThrow(
      readPeople(await readText(packageRoot(), 'manifests/people.yaml'), 'manifests/people.yaml'),
    )
    github = await startGitHub({ world: worldOf(people) })
  })
  beforeEach(async () => {
    const { environments, rulesets, actionsPolicies, secrets } = github.world
    for (const all of [environments, rulesets, actionsPolicies, secrets]) all.clear()
    folder = await mkdtemp(join(tmpdir(), 'quorate-setup-'))
    for (const login of Object.keys(ROLES) as Login[]) await writeSecret(login)
  })
  afterEach(async () => {
    for (const one of undo.splice(0)) one()
    await rm(folder, { recursive: true })
  })
  afterAll(() => github.close())

  async function writeSecret(login: Login, text?: string) {
    const prefix = LOGIN_PREFIX[login]
    const lines = [`${prefix}_USER=${ROLES[login]}`, `${prefix}_PASSWORD=${passwordOf(login)}`, '']
    await writeFile(join(folder, `${login}.env`), text ?? lines.join('\n'), { mode: 0o600 })
  }

  /** Runs it as somebody at no terminal; a refusal is a verdict too. */
  async function setup(options: Partial<SetupOptions> = {}, env: Record<string, string> = {}) {
    const shell = {
      folder: packageRoot(),
      env: { GITHUB_API_URL: github.url, GITHUB_TOKEN: github.personalToken(), ...env },
      isTerminal: false,
      now: () => 0,
      say: () => undefined,
    }
    const all = { environment: 'production', secrets: folder, replaceSecrets: false, yes: true, ...options }
    const before = github.requests.length
    const verdict = await setupGitHub(shell, all).catch((error: unknown) => verdictOf(error, { mode: 'setup github' }))
    const { steps = [] } = (verdict.data ?? {}) as {
      steps?: readonly { what: string; state: string; words: string; notes: readonly string[] }[]
    }
    return {
      verdict,
      codes: verdict.findings.map(({ code }) => code),
      steps,
      /** By what each is about. */
      states: Object.fromEntries(steps.map(({ what, state }) => [what, state])),
      written: github.requests
        .slice(before)
        .filter(({ method }) => method !== 'GET')
        .map(({ method, path }) => `${method} ${path}`),
    }
  }

  /** What the doctor says of GitHub's side that is not as it should be. */
  async function doctor() {
    const path = 'manifests/production.yaml'
    const policy = valueOrThrow(readEnvironment(await readText(packageRoot(), path), path))
    const people = valueOrThrow(
      readPeople(await readText(packageRoot(), 'manifests/people.yaml'), 'manifests/people.yaml'),
    )
    const ask = settingsReader({ apiUrl: github.url, token: new Secret(github.personalToken()) })
    const checks = await gitHubChecks(ask, policy, people)
    return {
      count: checks.length,
      wrong: checks.filter(({ state }) => state !== 'ok').map(({ id, title }) => `${id} ${title}`),
    }
  }

  return {
    setup,
    doctor,
    writeSecret,
    /** Until the end of the test. */
    fault: (fault: Fault) => {
      undo.push(github.fault(fault))
    },
    get github() {
      return github
    },
    get world() {
      return github.world
    },
    get folder() {
      return folder
    },
  }
}
