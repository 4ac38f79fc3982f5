// A deploy with a permit, in the bundle: handed out after the start, to the command or the following steps, and gone with the job (RUN-3, RUN-4).
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createLocalJWKSet, jwtVerify } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { putRelease } from '../../src/postgres/releases.ts'
import { type DeployChanges, deployJob, openRunJob, readyDeploy } from '../../src/sandbox/deploys.ts'
import { signoffJob } from '../../src/sandbox/jobs.ts'
import { personWith } from '../../src/sandbox/people.ts'
import { Secret } from '../../src/settings/secret.ts'
import { newReleaseKey, sealRelease } from '../../src/usecases/release/sealed.ts'
import { AUDIENCE, ISSUER, newSeal } from '../support/permit.ts'
import { runPlan, runState } from './support/deploy.ts'
import { publishPermitKey } from './support/permit-key.ts'
import { rows, useSandbox } from './support/sandbox.ts'

const sandbox = useSandbox()
const given = { subjects: `registry.example.com/shop@sha256:${'a'.repeat(64)}`, audience: AUDIENCE }
const seal = newSeal()
let keys: ReturnType<typeof createLocalJWKSet>
const plan = (name: string, script: string | null, more = {}) => runPlan(sandbox(), name, script, more)
const withSeal = () => ({ ...sandbox().secretsOf('deploy'), QUORATE_PERMIT_SEAL: seal })
const deploy = (change: string, changes: DeployChanges = {}) =>
  deployJob(sandbox(), change, { secrets: withSeal(), ...changes })

beforeAll(async () => {
  keys = createLocalJWKSet(await publishPermitKey(sandbox(), seal))
})

describe('a deploy with a permit', { timeout: 180_000 }, () => {
  it('[RUN-3] [RUN-4] [SEAT-6] is told to signers, and hands its command a file that nobody else can read', async () => {
    const name = await plan(
      'shop',
      'stat -c "mode %a" "$QUORATE_PERMIT_FILE"; echo "it is $(cat "$QUORATE_PERMIT_FILE")"; cp "$QUORATE_PERMIT_FILE" permit-seen',
    )
    const opened = await openRunJob(sandbox(), name, given)
    const change = opened.outputs.change ?? ''
    const signed = await signoffJob(sandbox(), personWith(sandbox().people, ['tech_lead']), change, 'tech_lead')
    expect(signed.stdout).toContain(`with a permit for ${AUDIENCE}`)
    for (const [role, nth] of [
      ['approver', 0],
      ['approver', 1],
      ['product_lead', 0],
    ] as const)
      await signoffJob(sandbox(), personWith(sandbox().people, [role], nth), change, role)
    const bare = await deployJob(sandbox(), change)
    expect([bare.main.exit, bare.main.codes, await runState(sandbox(), change)]).toEqual([
      2,
      ['ENV_MISSING'],
      undefined,
    ])
    const { main, post } = await deploy(change)
    expect([main.exit, main.codes, post?.exit]).toEqual([0, [], 0])
    expect(main.stdout).toContain('mode 600\nit is ***\n')
    const permit = await readFile(join(sandbox().workspace, 'permit-seen'), 'utf8')
    const { payload } = await jwtVerify(permit, keys, { issuer: ISSUER, audience: AUDIENCE })
    expect([payload.change, payload.plan, payload.subjects]).toEqual([change, 'shop', [given.subjects]])
    expect(existsSync(main.outputs['permit-file'] ?? '')).toBe(false)
    const written = JSON.stringify(main.outputs) + main.stdout
    for (const secret of [permit, seal]) expect(written).not.toContain(secret)
  })

  it('[RUN-4] lies in its file for the following steps until the job ends; in a variable only where one is named', async () => {
    const name = await plan('steps', null)
    for (const [asked, variables] of [
      [{}, ''],
      [{ 'permit-env': 'WEB_TOKEN' }, 'WEB_TOKEN<<'],
    ] as const) {
      let file = ''
      const told = await deploy(await readyDeploy(sandbox(), name, given), {
        inputs: asked,
        steps: async (env, main) => {
          file = main.outputs['permit-file'] ?? ''
          expect((await stat(file)).mode & 0o777).toBe(0o600)
          const exported = await readFile(env.GITHUB_ENV ?? '', 'utf8')
          expect(exported.startsWith(variables)).toBe(true)
          expect(exported.includes(await readFile(file, 'utf8'))).toBe(variables !== '')
          return 'success' as const
        },
      })
      expect([told.main.exit, told.post?.exit, existsSync(file)]).toEqual([0, 0, false])
    }
  })

  it.each([
    ['PERMIT_KEY_RETIRED', 'retired_at = clock_timestamp()', 'retired_at = null'],
    ['PERMIT_KEY_ELSEWHERE', `environment = 'staging-deploy'`, `environment = 'production-deploy'`],
  ])('[RUN-3] is told before the start: %s', async (code, changed, back) => {
    const change = await readyDeploy(sandbox(), await plan(code.toLowerCase().replaceAll('_', '-'), 'true'), given)
    const alter = (what: string) => rows(sandbox(), `update qt001_cp.permit_order set ${what}`)
    await alter(changed)
    const { main } = await deploy(change)
    await alter(back)
    expect([main.exit, main.codes, await runState(sandbox(), change)]).toEqual([1, [code], undefined])
    expect((await deploy(change)).main.codes).toEqual([])
  })

  it('[RUN-3] a job with another sealing key starts nothing, and spends no grant', async () => {
    const change = await readyDeploy(sandbox(), await plan('other', 'echo deployed'), given)
    const { main } = await deploy(change, {
      secrets: { ...sandbox().secretsOf('deploy'), QUORATE_PERMIT_SEAL: newSeal() },
    })
    expect([main.exit, main.codes, await runState(sandbox(), change)]).toEqual([1, ['PERMIT_KEY_UNKNOWN'], undefined])
    expect((await deploy(change)).main.codes).toEqual([])
  })
})

describe('a deploy with a secret', { timeout: 120_000 }, () => {
  it('[RUN-5] is told of it, and hands its command a file of its own; neither key nor secret is in what it wrote', async () => {
    const { secret: key, recipient } = newReleaseKey()
    const [row] = await rows<{ id: string }>(sandbox(), 'select ledger_id as id from qt001_cp.ledger')
    const about = { ledger: row?.id as string, environment: 'production-deploy', name: 'API_KEY', version: 1 }
    const cleartext = `canary-${'Zx9'.repeat(20)}\nline two`
    const { sealed, sha256 } = sealRelease(new Secret(cleartext), recipient, about)
    // As a KEY_CHANGE leaves it.
    await rows(
      sandbox(),
      `insert into qt001_cp.release_order (sealed_sha256, environment, name, version, recipient, single_use, evidence_id)
       select $1, 'production-deploy', 'API_KEY', 1, $2, false, evidence_id from qt001_cp.evidence_registry limit 1`,
      [sha256, recipient],
    )
    const door = await sandbox().connectAs('door')
    await putRelease(door, sealed)
    await door.close()
    const script =
      'stat -c "mode %a" "$QUORATE_RELEASES" "$QUORATE_RELEASES/API_KEY"; sha256sum "$QUORATE_RELEASES/API_KEY"; cat "$QUORATE_RELEASES/API_KEY"'
    const name = await plan('secret', script, { releases: ['API_KEY'] })
    const { subjects } = given
    const change = await readyDeploy(sandbox(), name, { subjects })
    const as = (QUORATE_RELEASE_KEY: string) => ({ ...sandbox().secretsOf('deploy'), QUORATE_RELEASE_KEY })
    expect((await deployJob(sandbox(), change)).main.codes).toEqual(['ENV_MISSING'])
    const { main } = await deploy(change, { secrets: as(key.reveal()) })
    expect([main.exit, main.codes]).toEqual([0, []])
    expect(main.stdout).toContain('mode 700\nmode 600\n')
    expect(main.stdout).toContain(createHash('sha256').update(cleartext).digest('hex'))
    const folder = String(main.outputs.releases)
    expect([folder.startsWith('/'), existsSync(folder)]).toEqual([true, false])
    const [evidence] = await rows<{ text: string }>(
      sandbox(),
      `select string_agg(body, '') as text from qt001_cp.evidence_registry where kind = 'RUN_RECEIVED'`,
    )
    expect(evidence?.text).toContain('API_KEY')
    const written = JSON.stringify(main.outputs) + main.stdout + main.stderr + main.summary + evidence?.text
    for (const one of [cleartext, key.reveal(), sealed]) expect(written).not.toContain(one)
    const later = await readyDeploy(sandbox(), name, { subjects })
    const wrong = await deploy(later, { secrets: as(newReleaseKey().secret.reveal()) })
    expect([wrong.main.exit, wrong.main.codes, await runState(sandbox(), later)]).toEqual([
      1,
      ['RELEASE_KEY_WRONG'],
      undefined,
    ])
    const broken = await deploy(later, { secrets: as('x') })
    expect([broken.main.codes, await runState(sandbox(), later)]).toEqual([['RELEASE_KEY_MALFORMED'], undefined])
  })
})

describe('a command that undoes', { timeout: 120_000 }, () => {
  it('[GRT-4] runs where the command failed, within the same run, and is not where it succeeded', async () => {
    const { subjects } = given
    const failing = await readyDeploy(sandbox(), await plan('undone', 'exit 3', { undo: 'echo undone; exit 4' }), {
      subjects,
    })
    const { main } = await deployJob(sandbox(), failing)
    expect([main.exit, main.codes, main.stdout.includes('\nundone\n')]).toEqual([1, ['COMMAND_FAILED'], true])
    const detail = { source: 'command', exit_code: 3, undone_exit_code: 4 }
    expect(await runState(sandbox(), failing)).toEqual({ outcome: 'failed', detail, by: 'run' })
    const sound = await readyDeploy(sandbox(), await plan('kept', 'true', { undo: 'echo undone' }), { subjects })
    const kept = await deployJob(sandbox(), sound)
    expect([kept.main.exit, kept.main.stdout.includes('\nundone\n')]).toEqual([0, false])
  })
})
