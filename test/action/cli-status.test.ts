// `quorate status`: who is waited for and what to type; reading is no decision (CLI-1).
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { calculateJwkThumbprint, type JWK } from 'jose'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { cutJob, readyChange } from '../../src/sandbox/jobs.ts'
import { withOtherAddress } from '../support/other-address.ts'
import { quorate, quorateJson, settingsOf } from './support/command.ts'
import { dispatch, openOf, signoffOf } from './support/dispatch.ts'
import { rows, useSandbox } from './support/sandbox.ts'

const sandbox = useSandbox()

interface Listed {
  readonly data: { readonly changes: readonly { readonly code: string }[] }
}

describe('quorate status', () => {
  const status = (code: string, env = settingsOf(sandbox(), 'door')) =>
    quorateJson(['status', code], { cwd: sandbox().workspace, env })

  it('[ACT-2] [CLI-1] [GRT-7] [KEY-1] shows who is waited for, what to type and the keys beside the head, and reading is no decision', async () => {
    const opened = await dispatch(sandbox(), openOf())
    const change = opened.outputs.change as string
    const { exit, verdict } = await status(change)
    expect([exit, verdict.outcome, verdict.change]).toEqual([0, 'pass', change])
    const [key] = sandbox().github.jwks.keys
    const keys = `${key?.kid} ${await calculateJwkThumbprint(key as JWK)}`
    expect(verdict.facts).toMatchObject({ action: 'CUT', status: 'open', entry: 'swept', keys })
    expect(verdict.seats?.waiting).toHaveLength(8)
    expect(verdict).toMatchObject({ lacking: ['AUTHORITY_MISSING_ONLY'], can_proceed: 'NO' })
    expect(verdict.next).toContainEqual(expect.stringContaining(`-f change=${change} -f role=tech_lead`))
    const text = await quorate(['status', change], { cwd: sandbox().workspace, env: settingsOf(sandbox(), 'door') })
    expect(text.stdout).toMatch(/tech_lead 1 +… waiting/)
    await dispatch(sandbox(), signoffOf(change, 'tech_lead', 'tony'))
    const told = (folder: string) =>
      quorate(['status', change], { cwd: folder, env: settingsOf(sandbox(), 'door') }).then(({ stdout }) => stdout)
    expect(await told(sandbox().workspace)).toMatch(/tech_lead 1 +✓ tony \(dispatch\)/)
    // The record has the name, with or without a people file; where it was erased, the account is shown as the registry knows it.
    const { id = '' } = sandbox().people.people.find(({ githubLogin }) => githubLogin === 'tony') ?? {}
    await withOtherAddress(sandbox(), {}, async (nameless) => {
      await rm(join(nameless, 'manifests/people.yaml'))
      expect(await told(nameless)).toContain('✓ tony (dispatch)')
      await rows(sandbox(), 'delete from qt001_cp.account_label')
      expect(await told(nameless)).toContain(`✓ account ${sha256(id).slice(0, 12)} (dispatch)`)
    })
    const [row] = await rows<{ acts: number }>(sandbox(), 'select count(*)::integer as acts from qt001_cp.act')
    expect(row?.acts).toBe(0)
  })

  it('[PRV-10] is the same whatever stands in variables that the driver would read by itself', async () => {
    const hostile = {
      ...{ NODE_PG_FORCE_NATIVE: '1', PGAPPNAME: 'another', PGBINARY: 'true', PGCLIENT_ENCODING: 'LATIN1' },
      ...{
        PGOPTIONS: '-c search_path=another',
        PGPASSFILE: '/nowhere',
        PGPASS_NO_DEESCAPE: '1',
        PGPASSWORD: 'another',
      },
      ...{ PGREPLICATION: 'database', PGSSLNEGOTIATION: 'direct', PGUSER: 'another', USER: 'another' },
    }
    const env = { ...settingsOf(sandbox(), 'door'), ...hostile }
    const options = { cwd: sandbox().workspace, env }
    const { exit, verdict } = await quorateJson(['db', 'check'], options)
    expect([exit, verdict.facts.privileges]).toEqual([0, '0 missing, 0 extra'])
  })

  it('[SEAT-7] needs no code at hand: the newest change, the list, the chain and the keys, and a code as it is read aloud', async () => {
    const options = { cwd: sandbox().workspace, env: settingsOf(sandbox(), 'door') }
    const opened = await dispatch(sandbox(), openOf())
    const change = opened.outputs.change as string
    expect((await quorateJson(['status'], options)).verdict.change).toBe(change)
    const aloud = change.slice(2).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')
    expect((await quorateJson(['status', aloud], options)).verdict.change).toBe(change)
    const listed = await quorateJson(['list', '--open', '--limit', '1'], options)
    expect([listed.exit, (listed.verdict as unknown as Listed).data.changes.map(({ code }) => code)]).toEqual([
      0,
      [change],
    ])
    const text = await quorate(['list'], options)
    expect(text.stdout).toMatch(new RegExp(`^${change} {2}CUT {2}open$`, 'm'))
    const log = await quorate(['log', '--limit', '1'], options)
    expect([log.exit, log.stdout]).toEqual([
      0,
      expect.stringMatching(new RegExp(`${change} ada opened the change {2}https://`)),
    ])
    const [key] = sandbox().github.jwks.keys
    const keys = await quorate(['keys'], options)
    expect([keys.exit, keys.stdout]).toEqual([
      0,
      expect.stringMatching(new RegExp(`${key?.kid} {2}${await calculateJwkThumbprint(key as JWK)} {2}\\d{4}-`)),
    ])
    for (const limit of ['0', '-1', '1001', 'x', '1e3'])
      expect((await quorateJson(['list', '--limit', limit], options)).exit).toBe(64)
  })

  it('[SEAT-7] of what a job carried out names its reviewer as the runner reported, and a custodian who did nothing as that', async () => {
    const change = await readyChange(sandbox())
    const cut = await cutJob(sandbox(), 'ada', change, { approvals: ['barbara'] })
    expect([cut.exit, cut.codes]).toEqual([0, []])
    const { stdout } = await quorate(['status', change], {
      cwd: sandbox().workspace,
      env: settingsOf(sandbox(), 'door'),
    })
    expect(stdout).toMatch(/reviewer 1 +✓ barbara, as the runner reported \(environment, reported by the runner\) {2}2/)
    expect(stdout).toMatch(/cut_custodian 1 +✓ account \w{12} \(custody of the login, by registration\)$/m)
    expect(stdout).toMatch(/^status {2}carried out, not verified yet$/m)
  })

  it('[ACT-3] of no change, of nothing and by nobody is undecided', async () => {
    expect(await status('Q-AAAAAAAA')).toMatchObject({ exit: 2, codes: ['CHANGE_UNKNOWN'] })
    expect(await status(`x'; drop table qt001_cp.ledger; --`)).toMatchObject({ exit: 2, codes: ['CHANGE_UNKNOWN'] })
    const through = await quorateJson(['status', 'Q-AAAAAAAA', '--via', '127.0.0.1:1'], {
      cwd: sandbox().workspace,
      env: settingsOf(sandbox(), 'door'),
    })
    expect(through.codes).toEqual(['DB_UNREACHABLE'])
    expect(await status('Q-AAAAAAAA', { ...settingsOf(sandbox(), 'door'), PGPORT: '1' })).toMatchObject({
      exit: 1,
      codes: ['HOST_NOT_REVIEWED'],
    })
    expect(await status('Q-AAAAAAAA', {} as never)).toMatchObject({ exit: 2, codes: ['ENV_MISSING'] })
  })
})
