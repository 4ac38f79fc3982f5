// A job that somebody holds up: it waits, has them ended, goes on, and says so.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/postgres/connect.ts'
import { quorateJson, settingsOf } from './support/command.ts'
import { dispatch, openOf, signoffOf } from './support/dispatch.ts'
import { rows, useSandbox } from './support/sandbox.ts'

const sandbox = useSandbox()
let holder: Database
let change: string

// The door's login may lock the ledger here, as if it had spent a token; the gate is less patient than it would be.
beforeAll(async () => {
  change = (await dispatch(sandbox(), openOf())).outputs.change as string
  await rows(
    sandbox(),
    `grant usage on schema qt001_cp to quorate_door; grant select, update on qt001_cp.ledger to quorate_door;
     alter function quorate.signoff(uuid, text, text, text) set lock_timeout = '500ms';
     update qt001_cp.hold_limit set idle_seconds = 1`,
  )
  holder = await sandbox().connectAs('door')
})
afterAll(() => holder?.close())

describe('[PRV-11] a session that idles on the ledger', () => {
  it('is ended by the job that waits for it, and the verdict notes it', async () => {
    await holder.query('begin; select from qt001_cp.ledger for update')
    const ended = await dispatch(sandbox(), signoffOf(change, 'tech_lead', 'tony'))
    expect([ended.exit, ended.outputs.outcome]).toEqual([0, 'pass'])
    expect(ended.stdout).toMatch(/::warning title=HOLDER_ENDED::/)
    expect(ended.stderr).toContain('Ended a session that held this call up')
    await expect(holder.query('select 1')).rejects.toMatchObject({ code: 'DB_LOST' })
    const steps = await rows<{ step: string; login: string; by: string }>(
      sandbox(),
      'select step, login::text, asked_by::text as by from qt001_cp.session_ending order by asked_at',
    )
    expect(steps.map(({ step, login, by }) => [step, login, by])).toEqual([
      ['named', 'quorate_door', 'quorate_door'],
      ['ended', 'quorate_door', 'quorate_door'],
    ])
  })

  it('is ended at a shell too, where nobody waits', async () => {
    await rows(sandbox(), 'update qt001_cp.hold_limit set idle_seconds = 0')
    const idler = await sandbox().connectAs('door')
    await idler.query('begin; select from qt001_cp.ledger for update')
    const { exit, verdict } = await quorateJson(['db', 'unblock', '--as', 'installer'], {
      env: settingsOf(sandbox(), 'installer'),
    })
    expect([exit, verdict.notes.map(({ code }) => code)]).toEqual([0, ['HOLDER_ENDED']])
    await idler.close()
  })
})
