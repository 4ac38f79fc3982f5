// A deploy with a permit, in the bundle: handed out after the start, to the command or the following steps, and gone with the job (RUN-3, RUN-4).
import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createLocalJWKSet, jwtVerify } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { type DeployChanges, deployJob, openRunJob, readyDeploy } from '../../src/sandbox/deploys.ts'
import { signoffJob } from '../../src/sandbox/jobs.ts'
import { personWith } from '../../src/sandbox/people.ts'
import { AUDIENCE, ISSUER, newSeal } from '../support/permit.ts'
import { runPlan, runState } from './support/deploy.ts'
import { publishPermitKey } from './support/permit-key.ts'
import { useSandbox } from './support/sandbox.ts'

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
      'stat -c "mode %a" "$QUORATE_PERMIT_FILE"; echo "it is $(cat "$QUORATE_PERMIT_FILE")"; cp "$QUORATE_PERMIT_FILE" /tmp/quorate-permit-seen',
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
    const permit = await readFile('/tmp/quorate-permit-seen', 'utf8')
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

  it('[RUN-3] a job with another sealing key starts nothing, and spends no grant', async () => {
    const change = await readyDeploy(sandbox(), await plan('other', 'echo deployed'), given)
    const { main } = await deploy(change, {
      secrets: { ...sandbox().secretsOf('deploy'), QUORATE_PERMIT_SEAL: newSeal() },
    })
    expect([main.exit, main.codes, await runState(sandbox(), change)]).toEqual([1, ['PERMIT_KEY_UNKNOWN'], undefined])
    expect((await deploy(change)).main.codes).toEqual([])
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
