// `quorate hold`: placed in a job, listed and shown at a shell (APR-9).
import { expect, it } from 'vitest'
import { quorate, quorateJson, settingsOf } from './support/command.ts'
import { dispatch, openOf } from './support/dispatch.ts'
import { useSandbox } from './support/sandbox.ts'

const sandbox = useSandbox()
const WHY = 'the export is wrong'

it('[APR-9] [CLI-1] is placed by a job’s proof alone, and every page about the change says by whom and why', async () => {
  const change = (await dispatch(sandbox(), openOf())).outputs.change as string
  const shell = { cwd: sandbox().workspace, env: settingsOf(sandbox(), 'door') }
  const typed = ['hold', 'place', change.toLowerCase(), '--reason', WHY]
  expect((await quorateJson(typed, shell)).codes).toEqual(['PROOF_UNAVAILABLE'])
  const holder = sandbox().people.people.find(({ roles }) => roles.includes('tech_lead'))?.githubLogin ?? ''
  const { env } = await sandbox().github.createJob({
    actor: holder,
    workflow: 'signoff.yml',
    environment: 'production-door',
    secrets: sandbox().secretsOf('door'),
  })
  const job = { cwd: sandbox().workspace, env }
  expect((await quorateJson(['hold', 'place', 'Q-7', '--reason', WHY], job)).exit).toBe(64)
  const placed = await quorateJson(typed, job)
  expect([placed.exit, placed.verdict.facts.reason]).toEqual([0, WHY])

  const listed = await quorateJson(['hold'], shell)
  expect([listed.exit, listed.verdict.facts.holds]).toEqual([0, '1'])
  expect(listed.verdict).toMatchObject({ data: { holds: [{ of: change, by: holder, lifted: 0, needed: 3 }] } })
  for (const command of [['hold'], ['status', change], ['list'], ['explain', change]]) {
    const { stdout } = await quorate(command, shell)
    expect([command, stdout]).toEqual([command, expect.stringContaining(WHY)])
  }
  const { verdict } = await quorateJson(['status', change], shell)
  expect(verdict.facts.hold).toMatch(new RegExp(`^on hold by ${holder} since .*Z until .*Z: ${WHY}$`))
  expect(verdict.next).toContainEqual(expect.stringContaining(`-f mode=hold-lift -f change=${change}`))
})
