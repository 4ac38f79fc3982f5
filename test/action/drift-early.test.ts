// Drift in the jobs of people: a note in log, summary and JSON of whoever opens or signs, and what `quorate status` says to do first.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../src/postgres/connect.ts'
import { quorate, quorateJson, settingsOf } from './support/command.ts'
import { cutOf, dispatch, type Ended, openOf, signoffOf } from './support/dispatch.ts'
import { useSandbox } from './support/sandbox.ts'

const sandbox = useSandbox()
let superuser: Database
beforeAll(async () => {
  superuser = await sandbox().connectAs('superuser')
})
afterAll(() => superuser?.close())

const OBSERVED = 'PUBLIC: SET on parameter session_replication_role'
const NOTE = expect.objectContaining({ code: 'PRIVILEGE_DRIFT', observed: OBSERVED })
const STEP = expect.stringMatching(/^An administrator puts the database right first: quorate db check/)
const verdictOf = ({ outputs }: Ended) => JSON.parse(outputs.verdict ?? 'null')

it('[PRV-9] is told to whoever opens and signs, holds them up in nothing, and blocks the run alone', async () => {
  const sound = await dispatch(sandbox(), openOf())
  expect([sound.exit, verdictOf(sound).notes]).toEqual([0, []])
  await superuser.query('grant set on parameter session_replication_role to public')

  const opened = await dispatch(sandbox(), openOf())
  const change = opened.outputs.change as string
  const twice = expect.objectContaining({ code: 'CHANGE_OPEN_ALREADY', observed: sound.outputs.change })
  expect([opened.exit, verdictOf(opened).notes, verdictOf(opened).next[0]]).toEqual([0, [twice, NOTE], STEP])
  expect(opened.stdout).toMatch(/^PRIVILEGE_DRIFT {2}The database’s rights differ from the preset/m)
  expect(opened.summary).toContain('### Notes')
  expect(opened.stdout).not.toContain('::error')

  const signed = await dispatch(sandbox(), signoffOf(change, 'tech_lead', 'tony'))
  expect([signed.exit, verdictOf(signed).notes]).toEqual([0, [NOTE]])
  expect(verdictOf(signed).seats.occupied).toEqual([expect.objectContaining({ class: 'tech_lead', who: 'tony' })])

  const options = { cwd: sandbox().workspace, env: settingsOf(sandbox(), 'door') }
  const { exit, verdict } = await quorateJson(['status', change], options)
  expect([exit, verdict.notes, verdict.next[0]]).toEqual([0, [NOTE], STEP])
  const { stdout } = await quorate(['status', change], options)
  expect(stdout).toContain(`observed  ${OBSERVED}`)
  expect((await dispatch(sandbox(), cutOf(change))).codes).toContain('PRIVILEGE_DRIFT')

  // What the plan writes for an administrator ends it.
  const plan = await quorate(['db', 'plan'], options)
  expect(plan.stdout).toContain('revoke set on parameter session_replication_role from public;')
  await superuser.query('revoke set on parameter session_replication_role from public')
  expect(verdictOf(await dispatch(sandbox(), signoffOf(change, 'content_owner', 'donald'))).notes).toEqual([])
  expect((await quorateJson(['status', change], options)).verdict.notes).toEqual([])
})
