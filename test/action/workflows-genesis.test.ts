// Two people confirm what genesis wrote, by the shipped workflow: each job makes it anew and shows it before it asks for a token (MAN-11).
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { pinKey } from '../../src/identity/pinned-key.ts'
import { anotherKey } from '../support/keys.ts'
import { rows } from './support/sandbox.ts'
import { useWorkflows, without } from './workflows-sandbox.ts'

const { sandbox, person, dispatch } = useWorkflows()
const [first, second] = [() => person('operator'), () => person('verifier')]
const idOf = (login: string) => String(sandbox().people.people.find((one) => one.githubLogin === login)?.id)
const named = (login: string) => `${login} (${idOf(login)})`
const confirm = (actor: string, how = {}) =>
  dispatch('signoff.yml', { actor, inputs: { mode: 'confirm-genesis' } }, how)
const open = () => dispatch('open.yml', { actor: first(), inputs: { plan: 'docs' } })
const superuser = async (...statements: readonly string[]) => {
  const session = await sandbox().connectAs('superuser')
  await session.query(['begin', 'set local session_replication_role = replica', ...statements, 'commit'].join(';\n'))
  await session.close()
}
/** The confirmations, as their accounts. */
const confirmed = () =>
  rows(
    sandbox(),
    `select h.provider_subject_sha256 as account from qt001_cp.genesis_confirmation join qt001_cp.human_identity_registry as h
     using (human_identity_id) order by 1`,
  )

// As genesis of a policy for two people would leave it; the sample is for more.
beforeAll(() =>
  superuser(
    `insert into qt001_cp.genesis_awaited (human_identity_id) select human_identity_id from qt001_cp.human_identity_registry
     where provider_subject_sha256 in ('${sha256(idOf(first()))}', '${sha256(idOf(second()))}')`,
  ),
)

it('[MAN-11] before both have confirmed nothing is opened, and the job names who is missing and what they run', async () => {
  const told = await open()
  expect([told.exit, told.codes]).toEqual([1, ['GENESIS_UNCONFIRMED']])
  const [finding] = JSON.parse(told.outputs.findings ?? '[]')
  expect(finding.observed.toSorted()).toEqual([named(first()), named(second())].toSorted())
  expect(finding.expected).toMatch(/^gh workflow run signoff\.yml .* -f mode=confirm-genesis$/)
})

it('[MAN-11] without `id-token: write` nothing is confirmed', async () => {
  const told = await confirm(first(), { edit: without('  id-token: write\n') })
  expect([told.exit, told.codes, await confirmed()]).toEqual([2, ['PROOF_UNAVAILABLE'], []])
})

it('[MAN-11] a checkout that makes something else of it is told what differs, and nothing is confirmed', async () => {
  const path = join(sandbox().workspace, 'manifests/people.yaml')
  const text = await readFile(path, 'utf8')
  const id = idOf(second())
  expect(text).toContain(`id: "${id}"`)
  await writeFile(path, text.replace(`id: "${id}"`, 'id: "4711"'))
  try {
    const told = await confirm(first())
    expect([told.exit, told.codes, await confirmed()]).toEqual([1, ['GENESIS_DIFFERS'], []])
    const [{ expected, observed }] = JSON.parse(told.outputs.findings ?? '[]')
    const gone = `account ${sha256(id).slice(0, 12)}`
    expect(expected).toEqual({ [`${second()} (4711)`]: expect.stringContaining('verifier'), [gone]: null })
    expect(observed).toEqual({ [`${second()} (4711)`]: null, [gone]: expect.stringContaining('verifier') })
  } finally {
    await writeFile(path, text)
  }
})

it('[MAN-11] [KEY-1] a pinned key that the issuer does not publish is told: whoever has it could sign as everybody', async () => {
  const { thumbprint, kid, n, e } = pinKey({ kty: 'RSA', ...anotherKey('forged') })
  const pin = `select quorate.pin_key((select item_id from qt001_cp.identity_provider_manifest where active),
    '${JSON.stringify({ kid, n, e })}', (select evidence_id from qt001_cp.evidence_registry where seq = 1))`
  await superuser(pin)
  const told = await confirm(first())
  expect([told.exit, told.codes]).toEqual([1, ['GENESIS_DIFFERS']])
  const [{ expected, observed }] = JSON.parse(told.outputs.findings ?? '[]')
  expect([expected, observed]).toEqual([{ [`key ${thumbprint}`]: null }, { [`key ${thumbprint}`]: 'pinned' }])
  await superuser(`delete from qt001_cp.issuer_key where thumbprint = '${thumbprint}'`)
})

it('[MAN-11] each confirms once, sees all of it before that, and is told who is next; then changes are opened', async () => {
  const one = await confirm(first())
  expect([one.exit, one.codes]).toEqual([0, []])
  expect(one.stdout).toMatch(new RegExp(`${first()} \\(id ${idOf(first())}.*\\) holds .*operator.*, until `))
  expect(one.stdout).toMatch(/policy [0-9a-f]{64}, of this commit/)
  expect(one.stdout).toMatch(/key [\w-]{43}, which the issuer publishes/)
  expect(one.outputs.verdict).toContain(`${named(second())} confirms too`)
  expect((await open()).codes).toEqual(['GENESIS_UNCONFIRMED'])
  const again = await confirm(first())
  expect([again.exit, again.codes]).toEqual([1, ['GENESIS_CONFIRMED_ALREADY']])
  const two = await confirm(second())
  expect([two.exit, two.codes]).toEqual([0, []])
  expect(two.outputs.verdict).toContain('Both have confirmed')
  expect(await confirmed()).toHaveLength(2)
  expect((await open()).codes).toEqual([])
})
