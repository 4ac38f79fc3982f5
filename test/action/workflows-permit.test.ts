// The sample deploys as they are written: by following steps, with a permit to AWS, and by a command to a cluster (RUN-1, RUN-4).
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JSONWebKeySet, JWTPayload } from 'jose'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readyDeploy } from '../../src/sandbox/deploys.ts'
import { AUDIENCE, ISSUER, newSeal } from '../support/permit.ts'
import { blockOf } from '../support/permit-guide.ts'
import { type Cloud, type CloudTrust, startCloud } from './support/cloud.ts'
import { runState } from './support/deploy.ts'
import { publishPermitKey } from './support/permit-key.ts'
import { rows } from './support/sandbox.ts'
import { dispatchWorkflow, type Ended } from './workflows-runner.ts'
import { textOf, useWorkflows } from './workflows-sandbox.ts'

const { sandbox, person, settings } = useWorkflows()
const EXAMPLE = join(import.meta.dirname, '../../docs/examples/deploy')
const SUBJECT = `registry.example.com/shop@sha256:${'a'.repeat(64)}`
const seal = newSeal()
const subjects = { subjects: SUBJECT }
let jwks: JSONWebKeySet
let cloud: Cloud
let trust: CloudTrust

beforeAll(async () => {
  mkdirSync(join(sandbox().workspace, '.github/workflows'), { recursive: true })
  cpSync(EXAMPLE, sandbox().workspace, { recursive: true, filter: (from) => !from.endsWith('.yml') })
  jwks = await publishPermitKey(sandbox(), seal)
  cloud = await startCloud(() => trust)
})
afterAll(() => cloud[Symbol.asyncDispose]())

/** The workflow file as the repository has it, and its run. */
async function deployBy(text: string, change: string): Promise<Ended> {
  const kept = settings()
  const environments = { ...kept.environments }
  environments['production-deploy'] = { ...environments['production-deploy'], QUORATE_PERMIT_SEAL: seal }
  const approvals = [{ user: person('reviewer'), state: 'approved' as const }]
  const asked = { actor: person('operator'), inputs: { change }, approvals, tools: cloud.tools }
  return dispatchWorkflow(sandbox(), { ...kept, environments }, { file: 'deploy.yml', text, ...asked })
}

/** Commits it as deploy.yml: what people sign for is the file that the plan names. */
function committed(file: string): string {
  const text = readFileSync(join(EXAMPLE, file), 'utf8')
  writeFileSync(join(sandbox().workspace, '.github/workflows/deploy.yml'), text)
  return text
}

async function ledgerId(): Promise<string> {
  const [row] = await rows<{ ledger_id: string }>(sandbox(), 'select ledger_id from qt001_cp.ledger')
  return row?.ledger_id as string
}

it('[RUN-1] deploy-steps.yml deploys by its following steps', async () => {
  const text = committed('deploy-steps.yml')
  const change = await readyDeploy(sandbox(), 'shop-steps', subjects)
  const done = await deployBy(text, change)
  expect([done.exit, done.codes, done.stdout.includes(`deploying ${SUBJECT}`)]).toEqual([0, [], true])
  expect(await runState(sandbox(), change)).toEqual({ outcome: 'succeeded', detail: { source: 'job' }, by: 'run' })
})

it('[RUN-4] deploy-aws.yml lets the AWS tools in by its permit; without the gate’s step nobody is let in', async () => {
  const policy = JSON.parse(blockOf('json aws', await ledgerId())).Statement[0].Condition.StringEquals
  const expected = policy['permits.example.com/production:sub'].replace(/:app$/, ':shop-aws')
  trust = { jwks, issuer: ISSUER, audience: AUDIENCE, allows: ({ sub }) => sub === expected }
  const text = committed('deploy-aws.yml')
  const change = await readyDeploy(sandbox(), 'shop-aws', { ...subjects, audience: AUDIENCE })
  const done = await deployBy(text, change)
  expect([done.exit, done.codes, cloud.done()]).toEqual([
    0,
    [],
    [`lambda update-function-code --function-name shop --image-uri ${SUBJECT}`],
  ])
  const other = await readyDeploy(sandbox(), 'shop-aws', subjects)
  const edited = await deployBy(text.replace(/^.*AWS_WEB_IDENTITY_TOKEN_FILE.*\n/m, ''), other)
  expect([edited.exit === 0, cloud.done().length, await runState(sandbox(), other)]).toEqual([
    false,
    1,
    { outcome: 'failed', detail: { source: 'job' }, by: 'run' },
  ])
})

it('[RUN-4] a cluster takes the image that was signed, by the shipped deploy.yml and the plan’s command', async () => {
  const [rule] = parse(blockOf('yaml kubernetes')).jwt as [{ issuer: { audiences: string[] } }]
  const images = ({ subjects: signed }: JWTPayload, args: readonly string[]) =>
    args.flatMap((arg) => /^shop=(.*)/.exec(arg)?.[1] ?? []).every((image) => (signed as string[]).includes(image))
  trust = { jwks, issuer: ISSUER, audience: rule.issuer.audiences[0] as string, allows: images }
  writeFileSync(join(sandbox().workspace, '.github/workflows/deploy.yml'), textOf('deploy.yml'))
  const asked = { ...subjects, audience: AUDIENCE }
  const elsewhere = await deployBy(textOf('deploy.yml'), await readyDeploy(sandbox(), 'shop-cluster', asked))
  // A permit for AWS is none for the cluster.
  expect([elsewhere.exit, elsewhere.codes, cloud.done().length]).toEqual([1, ['COMMAND_FAILED'], 1])
  trust = { ...trust, audience: AUDIENCE }
  const done = await deployBy(textOf('deploy.yml'), await readyDeploy(sandbox(), 'shop-cluster', asked))
  expect([done.exit, done.codes, cloud.done().slice(1)]).toEqual([
    0,
    [],
    [`set image deployment/shop shop=${SUBJECT}`, 'rollout status deployment/shop --timeout=5m'],
  ])
})
