// `quorate setup github` as it is typed: what it prints, and how it ends.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type GitHub, startGitHub } from '../../src/sandbox/github.ts'
import { quorate, quorateJson } from './support/command.ts'

let github: GitHub
let secrets: string
beforeAll(async () => {
  github = await startGitHub()
  for (const all of [github.world.environments, github.world.rulesets, github.world.actionsPolicies]) all.clear()
  for (const [id, login] of [
    [1003, 'barbara'],
    [1004, 'edsger'],
    [1001, 'ada'],
    [1002, 'grace'],
    [1014, 'niklaus'],
    [1015, 'karen'],
  ] as const)
    github.world.users.set(login, { login, id, type: 'User' })
  secrets = await mkdtemp(join(tmpdir(), 'quorate-setup-'))
  const lines = ['QUORATE_DOOR_DB_USER=quorate_door', 'QUORATE_DOOR_DB_PASSWORD=a-password-of-the-door', '']
  await writeFile(join(secrets, 'door.env'), lines.join('\n'), { mode: 0o600 })
})
afterAll(async () => {
  await github.close()
  await rm(secrets, { recursive: true })
})
const env = () => ({ GITHUB_API_URL: github.url, GITHUB_TOKEN: github.personalToken() })

it('[CLI-1] shows the plan and ends with 64 where nobody can say yes, does it with --yes, and shows no secret', async () => {
  const args = ['setup', 'github', '--secrets', secrets]
  const shown = await quorate(args, { env: env() })
  expect([shown.exit, github.world.environments.size]).toEqual([64, 0])
  expect(shown.stdout).toMatch(/create {2}environment production-cut: one of barbara, edsger reviews/)
  expect(shown.stdout).toContain('CONFIRMATION_NEEDED')

  const { exit, verdict, lines } = await quorateJson([...args, '--yes'], { env: env() })
  expect([exit, lines]).toEqual([0, 1])
  expect(JSON.stringify(verdict)).not.toContain('a-password-of-the-door')
  expect(github.world.secrets.get('production-door')?.get('QUORATE_DOOR_DB_PASSWORD')?.value).toBe(
    'a-password-of-the-door',
  )
  const again = await quorate(args, { env: env() })
  expect([again.exit, again.stdout]).toEqual([0, expect.stringContaining('keep')])
})

it('[CLI-1] prints the lines of gh without a token, as text and as JSON', async () => {
  const { exit, stdout } = await quorate(['setup', 'github', '--print'])
  expect(exit).toBe(0)
  expect(stdout).toContain('gh secret set --repo acme/ledger --env production-door --env-file secrets/door.env\n')
  const json = await quorate(['setup', 'github', '--print', '--json'])
  expect(JSON.parse(json.stdout).lines).toEqual(stdout.trimEnd().split('\n'))
})

it('[CLI-1] says that there is no token', async () => {
  const { exit, codes } = await quorateJson(['setup', 'github'])
  expect([exit, codes]).toEqual([2, ['GITHUB_TOKEN_MISSING']])
})
