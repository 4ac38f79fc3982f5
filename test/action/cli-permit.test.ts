// The commands about permits, as the bundle has them: a key is made in a job's environment, published, and a permit verified (RUN-3).
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { AUDIENCE, ISSUER, newSeal, permitFacts, SUBJECTS, sealSha256 } from '../support/permit.ts'
import { quorateJson, settingsOf } from './support/command.ts'
import { rows, useSandbox } from './support/sandbox.ts'

const sandbox = useSandbox()
const seal = newSeal()
const asked = ['permit', 'verify', 'permit.jwt', '--jwks', 'jwks.json', '--audience', AUDIENCE]
let folder = ''
let kid = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quorate-permit-'))
  // As a KEY_CHANGE leaves it.
  await rows(
    sandbox(),
    `insert into qt001_cp.permit_order (seal_sha256, environment, issuer, evidence_id)
     select $1, 'production-deploy', $2, evidence_id from qt001_cp.evidence_registry limit 1`,
    [sealSha256(seal), ISSUER],
  )
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const metadata = (issuer = ISSUER, out = join(folder, 'public')) =>
  quorateJson(['permit', 'metadata', '--issuer', issuer, '--out', out], {
    cwd: sandbox().workspace,
    env: settingsOf(sandbox(), 'door'),
  })

it('[RUN-3] quorate permit make takes the sealing key from the environment alone, and tells nothing of it', async () => {
  const make = (given: Readonly<Record<string, string>>) =>
    quorateJson(['permit', 'make'], { cwd: sandbox().workspace, env: { ...settingsOf(sandbox(), 'deploy'), ...given } })
  expect((await metadata()).codes).toEqual(['PERMIT_NONE_LISTED'])
  expect((await make({})).codes).toEqual(['ENV_MISSING'])
  expect((await make({ QUORATE_PERMIT_SEAL: 'x' })).codes).toEqual(['PERMIT_SEAL_MALFORMED'])
  expect((await make({ QUORATE_PERMIT_SEAL: newSeal() })).codes).toEqual(['PERMIT_KEY_UNKNOWN'])
  const made = await make({ QUORATE_PERMIT_SEAL: seal })
  kid = String(made.verdict.facts.kid)
  expect([made.exit, made.verdict.facts]).toEqual([
    0,
    { kid: expect.stringMatching(/^[\w-]{43}$/), issuer: ISSUER, environment: 'production-deploy', 'keys listed': '1' },
  ])
  const again = await make({ QUORATE_PERMIT_SEAL: seal })
  expect([again.exit, again.codes]).toEqual([1, ['PERMIT_KEY_MADE']])
  for (const { verdict, stderr } of [made, again]) expect(JSON.stringify(verdict) + stderr).not.toContain(seal)
})

it('[RUN-3] quorate permit metadata writes what verifiers fetch, and leaves no key that is not listed', async () => {
  expect((await metadata(`${ISSUER}-2`)).codes).toEqual(['PERMIT_ISSUER_DIFFERS'])
  expect((await metadata(ISSUER, join(folder, 'public'))).exit).toBe(0)
  const at = join(folder, 'public/.well-known')
  await writeFile(join(at, 'permit-keys/stale.pem'), '')
  expect((await metadata()).exit).toBe(0)
  expect(await readdir(join(at, 'permit-keys'))).toEqual([`${kid}.pem`])
  expect(JSON.parse(await readFile(join(at, 'openid-configuration'), 'utf8')).jwks_uri).toBe(
    `${ISSUER}/.well-known/jwks.json`,
  )
  await writeFile(join(folder, 'jwks.json'), await readFile(join(at, 'jwks.json')))
  await writeFile(join(folder, 'file'), '')
  expect((await metadata(ISSUER, join(folder, 'file'))).codes).toEqual(['FILE_UNWRITABLE'])
})

it('[RUN-3] quorate permit verify says what a permit allows, or why it is none; with no settings at all', async () => {
  const [row] = await rows<{ answer: { permit: string } }>(
    sandbox(),
    `select quorate.sign_permit(jsonb_populate_record(null::qt001_cp.permit_facts, $1::jsonb), l.ledger_id, $2) as answer from qt001_cp.ledger as l`,
    [JSON.stringify(permitFacts()), seal],
  )
  const permit = row?.answer.permit as string
  const verify = async (text: string, ...args: readonly string[]) => {
    await writeFile(join(folder, 'permit.jwt'), text)
    return quorateJson([...asked, ...args], { cwd: folder })
  }
  const sound = await verify(`${permit}\n`, '--issuer', ISSUER)
  expect([sound.exit, sound.verdict.facts.change]).toEqual([0, 'Q-7F3K29XA'])
  expect(sound.verdict).toMatchObject({ data: { permit: { subjects: SUBJECTS } } })
  expect((await verify(permit, '--issuer', `${ISSUER}-2`)).codes).toEqual(['PERMIT_ISSUER_DIFFERS'])
  expect((await verify(permit, '--audience', 'x')).codes).toEqual(['PERMIT_AUDIENCE'])
  expect((await verify(permit.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A')))).exit).toBe(1)
  expect((await verify('')).codes).toEqual(['PERMIT_MALFORMED'])
})
