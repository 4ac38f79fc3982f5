// A deploy end to end: a permit that only the quorum's start brings, a target that believes nothing else, and a runner that dies.
import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { generateKeyPair, type JSONWebKeySet, SignJWT } from 'jose'
import type { Code } from '../../codes/catalogue/index.ts'
import { sha256 } from '../../codes/encoding.ts'
import { type DeployChanges, deployJob, openRunJob, readyDeploy, resolveJob } from '../deploys.ts'
import { carryOut, type Told } from '../jobs.ts'
import { personWith } from '../people.ts'
import type { Sandbox } from '../start.ts'
import { commandOf, commandWith } from '../targets.ts'
import { excerpt, type Teller } from '../teller.ts'
import { type DeployTarget, startTarget } from './deploy-target.ts'
import type { Scenario } from './scenario.ts'
import { valueIn } from './sql-state.ts'

const ISSUER = 'https://permits.example.com/production'
const AUDIENCE = 'sts.amazonaws.com'
const SUBJECT = `registry.example.com/shop@sha256:${'a'.repeat(64)}`
const OTHER = `registry.example.com/shop@sha256:${'e'.repeat(64)}`

export const scenario: Scenario = {
  begins: 'and a service that deploys for permits alone',
  changes: 2,
  counts: { job: 'deploy', noun: 'deploy', verb: 'granted' },
  async play(sandbox, tell) {
    const world = await begin(sandbox, tell)
    await using target = world.target
    const change = await granted(world, tell)
    await withoutTheGate(world, tell)
    await withTheGate(world, tell, change)
    await killedRunner(world, tell)
    tell.check('deployed', target.deployed().length === 2, `the service deployed ${target.deployed().length} times`)
  },
}

interface World {
  readonly sandbox: Sandbox
  readonly target: DeployTarget
  readonly subject: string
  /** What a job of the environment gets as its secrets. */
  readonly secrets: Readonly<Record<string, string>>
}

const deployed =
  ({ target }: World) =>
  async () =>
    JSON.stringify(target.deployed())
const given = { subjects: SUBJECT, audience: AUDIENCE }
const deploy = ({ sandbox, secrets }: World, change: string, changes: DeployChanges = {}) =>
  deployJob(sandbox, change, { secrets, ...changes })
const mainOf = async (world: World, change: string, changes: DeployChanges = {}): Promise<Told> =>
  (await deploy(world, change, changes)).main

/** The key of permits: ordered by everybody, made inside PostgreSQL, published; then the service that believes it. */
async function begin(sandbox: Sandbox, tell: Teller): Promise<World> {
  const seal = randomBytes(32).toString('hex')
  const secrets = { ...sandbox.secretsOf('deploy'), QUORATE_PERMIT_SEAL: seal }
  const order = {
    permit: {
      issuer: ISSUER,
      make: [{ environment: `${sandbox.people.name}-deploy`, seal_sha256: sha256(`quorate:v1:permit-seal:${seal}`) }],
    },
  }
  await writeFile(join(sandbox.workspace, 'manifests/permit-key.json'), JSON.stringify(order))
  await tell.step('KEY_CHANGE', 'everybody signs the order of a key of permits', () =>
    carryOut(sandbox, 'KEY_CHANGE', 'manifests/permit-key.json'),
  )
  const made = await tell.step(
    'permit make',
    'PostgreSQL makes the pair, sealed with a secret of the environment',
    () => commandWith(sandbox, secrets, 'permit', 'make'),
  )
  tell.show('quorate permit make', made)
  await commandOf(sandbox, 'permit', 'metadata', '--issuer', ISSUER, '--out', 'public')
  const text = await readFile(join(sandbox.workspace, 'public/.well-known/jwks.json'), 'utf8')
  const jwks = JSON.parse(text) as JSONWebKeySet
  const ledger = await valueIn(sandbox, 'select ledger_id as n from qt001_cp.ledger')
  const subject = `quorate:${ledger}:${sandbox.people.name}-deploy:DEPLOY:shop`
  const target = await startTarget({ jwks, issuer: ISSUER, audience: AUDIENCE, subject })
  await writePlan(sandbox, 'shop', '30m', scriptFor(target.port))
  return { sandbox, target, subject, secrets }
}

/** Asks the service by bash alone, which every runner has; fails unless it deployed. */
function scriptFor(port: number): string {
  return `#!/usr/bin/env bash
# Deploys each subject that people signed, with the permit that only the start of this run brought.
set -euo pipefail
permit=$(cat "$QUORATE_PERMIT_FILE")
while read -r subject; do
  exec 3<>/dev/tcp/127.0.0.1/${port}
  printf 'POST /deploy HTTP/1.1\\r\\nHost: shop\\r\\nAuthorization: Bearer %s\\r\\nContent-Length: %s\\r\\n\\r\\n%s' \\
    "$permit" "\${#subject}" "$subject" >&3
  read -r _ status _ <&3
  echo "the service answered $status to $subject"
  [ "$status" = 200 ]
done <<<"$QUORATE_SUBJECTS"
`
}

async function writePlan({ workspace }: Sandbox, name: string, deadline: string, script: string | null): Promise<void> {
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(workspace, path)), { recursive: true })
    await writeFile(join(workspace, path), text)
  }
  if (script !== null) {
    await write(`deploy/${name}.sh`, script)
    await chmod(join(workspace, `deploy/${name}.sh`), 0o755)
  }
  const runs = script === null ? 'files: [README.md]' : `command: ./deploy/${name}.sh, files: [deploy/${name}.sh]`
  const spec = `{ carrier: C1, revision: 1, rollback: docs/rollback.md, run: { ${runs}, deadline: ${deadline} } }`
  await write(
    `manifests/plans/${name}.yaml`,
    `apiVersion: quorate/v1\nkind: PLAN\nmetadata: { name: ${name} }\nspec: ${spec}\n`,
  )
}

/** What a deploy is meant to be. Answers with its change. */
async function granted(world: World, tell: Teller): Promise<string> {
  const { sandbox, target } = world
  const change = await tell.step('signed', 'a deploy is opened with its subject, and everybody signs it', () =>
    readyDeploy(sandbox, 'shop', given),
  )
  const operator = personWith(sandbox.people, ['operator'])
  const main = await tell.job('deploy', `${operator} deploys ${change} by its permit`, () => mainOf(world, change))
  tell.show('what the log of the job showed', excerpt(main.stdout, `${change} is started`, 5))
  tell.check('in the service', target.deployed().join() === SUBJECT, `it deployed ${target.deployed().join(', ')}`)
  tell.show('quorate status', excerpt(await commandOf(sandbox, 'status', change), 'status  ', 1))
  return change
}

/** Somebody edits deploy.yml so that it leaves the gate out: the job has every secret of the environment, and no start. */
async function withoutTheGate({ target, subject, ...world }: World, tell: Teller): Promise<void> {
  const state = deployed({ target, subject, ...world })
  const refused = (name: string, code: Code, bearer: string | null, what = SUBJECT) =>
    tell.refused(world.sandbox, { name, code, state, run: () => target.ask(bearer, what) })
  const permit = target.lastPermit()
  await refused('an edited workflow leaves the gate out and brings nothing', 'PERMIT_MALFORMED', null)
  const { privateKey } = await generateKeyPair('RS256')
  const claims = { subjects: [OTHER], sub: subject, aud: AUDIENCE, iss: ISSUER }
  const own = new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'own' }).setExpirationTime('5m')
  await refused('it signs a permit with a key of its own', 'PERMIT_KEY_NOT_LISTED', await own.sign(privateKey), OTHER)
  const [head = '', body = '', signature = ''] = permit.split('.')
  const says = JSON.parse(Buffer.from(body, 'base64url').toString())
  const altered = Buffer.from(JSON.stringify({ ...says, subjects: [OTHER] })).toString('base64url')
  await refused('it writes another subject into a permit', 'PERMIT_ALTERED', `${head}.${altered}.${signature}`, OTHER)
  await refused('it deploys another subject by a sound permit', 'SUBJECTS_DIFFER', permit, OTHER)
}

/** The gate is asked, and must not grant. */
async function withTheGate(world: World, tell: Teller, change: string): Promise<void> {
  const { sandbox } = world
  const state = deployed(world)
  const opened = await tell.quietly('open', () => openRunJob(sandbox, 'shop', given))
  const unsigned = opened.outputs.change as string
  await tell.refused(sandbox, {
    ...{ name: 'a deploy that nobody signed', code: 'SEAT_MISSING', state },
    run: () => mainOf(world, unsigned),
  })
  await tell.refused(sandbox, {
    ...{ name: 'the same change once more', code: 'ACTIVATION_CONSUMED', state },
    run: () => mainOf(world, change),
  })
  const ready = await readyDeploy(sandbox, 'shop', given)
  await tell.refused(sandbox, {
    ...{ name: 'other subjects than those that were signed', code: 'SUBJECTS_DIFFER', state },
    run: () => mainOf(world, ready, { inputs: { subjects: OTHER } }),
  })
  await tell.job('deploy', `${ready} is deployed as it was signed`, () => mainOf(world, ready))
}

/** A runner dies: nobody knows how the run ended, until somebody says so. */
async function killedRunner(world: World, tell: Teller): Promise<void> {
  const { sandbox } = world
  await writePlan(sandbox, 'nightly', '30m', null)
  const asked = { subjects: SUBJECT }
  const change = await readyDeploy(sandbox, 'nightly', asked)
  const next = await readyDeploy(sandbox, 'nightly', asked)
  await tell.step('killed', `${change} is started, and its runner dies`, () => deploy(world, change, { killed: true }))
  const state = deployed(world)
  const run = () => mainOf(world, next)
  await tell.refused(sandbox, { name: 'another run meanwhile', code: 'RUN_IN_PROGRESS', run, state })
  await tell.step('an hour later', 'its times are moved back in the database, to save the wait', () =>
    anHourLater(sandbox),
  )
  tell.show('quorate status', excerpt(await commandOf(sandbox, 'status', change), 'status  ', 1))
  await tell.refused(sandbox, { name: 'the next run of a plan that is unsettled', code: 'RUN_UNSETTLED', run, state })
  const said = { outcome: 'failed', reason: 'the runner died', evidence: 'https://status.example.com/1' }
  const settle = (login: string) => resolveJob(sandbox, login, change, said)
  await tell.quietly('resolve', () => settle(personWith(sandbox.people, ['operator'])))
  await tell.refused(sandbox, { name: 'its own operator settles it alone', code: 'RUN_UNSETTLED', run, state })
  const lead = personWith(sandbox.people, ['tech_lead'])
  await tell.job('resolve', `${lead} says how it ended, and why`, () => settle(lead))
  await tell.refused(sandbox, {
    ...{ name: 'the run whose runner died is started again', code: 'ACTIVATION_CONSUMED', state },
    run: () => mainOf(world, change),
  })
  await tell.job('next', `${next} may be started now`, run)
}

/** No guard of the ledger lets a run's times be changed; here the superuser goes past them, as no login can. */
async function anHourLater(sandbox: Sandbox): Promise<void> {
  const superuser = await sandbox.connectAs('superuser')
  try {
    await superuser.query(`begin; set local session_replication_role = replica;
      update cutter_governance.run_start set started_at = started_at - interval '1 hour', deadline = deadline - interval '1 hour';
      update qt001_cp.dot_iu_runtime_lease set held_until = held_until - interval '1 hour'; commit`)
  } finally {
    await superuser.close()
  }
}
