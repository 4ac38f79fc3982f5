// The sample migration as it is written: a tool logs in for its run alone, and what it leaves behind unnamed holds the next one up (RUN-6).
import { cpSync, symlinkSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deployJob, readyDeploy, resolveJob } from '../../src/sandbox/deploys.ts'
import { personWith } from '../../src/sandbox/people.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts'
import { commandOf } from '../../src/sandbox/targets.ts'
import { packageRoot } from '../../src/system/package-root.ts'
import { runPlan, runState } from './support/deploy.ts'
import { rows } from './support/sandbox.ts'

const ROLE = 'shop_migrator'
const EXAMPLE = join(packageRoot(), 'docs/examples/deploy')
let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startSandbox({
    policy: (sample, issuer) =>
      sample
        .replace(/issuer: \S+/, `issuer: ${issuer}`)
        .replace(/^( +)deadline: 1h.*$/m, `$&\n$1temporary_logins: [${ROLE}]`),
  })
  await rows(
    sandbox,
    `create role ${ROLE} nologin; grant connect on database ledger to ${ROLE};
     grant ${ROLE} to quorate_lender with admin true, inherit true; create schema shop authorization ${ROLE}`,
  )
  cpSync(EXAMPLE, sandbox.workspace, { recursive: true, filter: (from) => !from.endsWith('.yml') })
  symlinkSync(join(packageRoot(), 'node_modules'), join(sandbox.workspace, 'node_modules'))
})
afterAll(() => sandbox?.close())

const canLogIn = async () =>
  (await rows<{ can: boolean }>(sandbox, `select rolcanlogin as can from pg_roles where rolname = '${ROLE}'`))[0]?.can

describe('a login for minutes, in the bundle', { timeout: 120_000 }, () => {
  it('[RUN-6] lets the migration tool in for its run alone, and leaves a clean outcome', async () => {
    const change = await readyDeploy(sandbox, 'shop-migrate', {})
    const { main } = await deployJob(sandbox, change)
    expect([main.exit, main.codes, main.stderr]).toEqual([0, [], ''])
    expect(main.stdout).toContain('migrated 002.do.index-customers.sql')
    expect(await runState(sandbox, change)).toMatchObject({ outcome: 'succeeded' })
    const [index] = await rows<{ valid: boolean }>(
      sandbox,
      `select indisvalid as valid from pg_index where indexrelid = 'shop.orders_customer'::regclass`,
    )
    expect([index?.valid, await canLogIn()]).toEqual([true, false])
  })

  it('[RUN-6] is told by variables and a file that nobody else reads; its password is in no log, and is worth nothing afterwards', async () => {
    const script = [
      'test "$PGUSER" = shop_migrator && stat -c "mode %a" "$PGPASSFILE" "$QUORATE_LOGIN_PASSWORD_FILE"',
      'cat "$PGPASSFILE"; test -s "$QUORATE_LOGIN_PASSWORD_FILE"',
    ].join('\n')
    const name = await runPlan(sandbox, 'told', script, { login: ROLE })
    const { main } = await deployJob(sandbox, await readyDeploy(sandbox, name, {}))
    expect([main.exit, main.codes]).toEqual([0, []])
    expect(main.stdout).toContain(`mode 600\nmode 600\n*:*:*:${ROLE}:***`)
    const [kept] = await rows<{ none: boolean }>(
      sandbox,
      `select rolpassword is null as none from pg_authid where rolname = '${ROLE}'`,
    )
    expect(kept?.none).toBe(true)
  })

  it('[RUN-6] of following steps is unclean by the post step, which is blocked by it', async () => {
    const name = await runPlan(sandbox, 'steps', null, { login: ROLE })
    const { main, post } = await deployJob(sandbox, await readyDeploy(sandbox, name, {}), {
      steps: async (_, { outputs }) => {
        expect(await readFile(String(outputs['login-env']), 'utf8')).toContain(`PGUSER='${ROLE}'`)
        await rows(
          sandbox,
          `set role ${ROLE}; create function shop.one() returns int language sql security definer as 'select 1'`,
        )
        return 'success' as const
      },
    })
    expect([main.exit, post?.exit, post?.stdout.includes('RUN_UNCLEAN')]).toEqual([0, 1, true])
  })

  it('[RUN-6] that leaves a definer function holds up the next run, until another person clears it', async () => {
    await writeFile(
      join(sandbox.workspace, 'deploy/leave.mjs'),
      `import pg from 'pg'\nconst client = new pg.Client()\nawait client.connect()
await client.query('create function shop.all_orders() returns bigint language sql security definer as $$ select count(*) from shop.orders $$')
await client.end()\n`,
    )
    const name = await runPlan(sandbox, 'leaving', 'node deploy/leave.mjs', { login: ROLE })
    const change = await readyDeploy(sandbox, name, {})
    const { main } = await deployJob(sandbox, change)
    expect([main.exit, main.codes]).toEqual([1, ['RUN_UNCLEAN']])
    expect(main.stdout).toContain('shop.all_orders()')
    const next = await readyDeploy(sandbox, name, {})
    const held = await deployJob(sandbox, next)
    expect([held.main.exit, held.main.codes]).toEqual([1, ['RUN_UNCLEAN']])
    const said = { outcome: 'cleared', reason: 'reviewed', evidence: 'https://example.com/3' }
    const cleared = await resolveJob(sandbox, personWith(sandbox.people, ['tech_lead']), change, said)
    expect([cleared.exit, cleared.codes]).toEqual([0, []])
    expect(await commandOf(sandbox, 'status', change)).toContain('cleared what its login left behind: reviewed')
    const after = await deployJob(sandbox, next)
    expect(after.main.codes).not.toContain('RUN_UNCLEAN')
  })
})
