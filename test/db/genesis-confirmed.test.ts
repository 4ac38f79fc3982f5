// In a ledger for two people nothing passes until both have confirmed what genesis wrote (MAN-11).
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { genesisFacts, genesisText } from '../../src/identity/genesis-text.ts'
import { readGate } from '../../src/postgres/read-gate.ts'
import { list } from '../../src/usecases/change/list.ts'
import { ledgerChecks } from '../../src/usecases/doctor/ledger.ts'
import { callGate } from '../support/call-gate.ts'
import { codesOf } from '../support/codes-of.ts'
import { awaitGenesis, confirmGenesis, genesisDigest } from '../support/confirmations.ts'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'
import { moment } from '../support/moment.ts'
import { ID } from '../support/people.ts'
import { plant, tryCall } from '../support/plant.ts'

const ledger = useLedger()
const FUNCTION = 'quorate.confirm_genesis(text, text)'
/** Two of the sample's people stand for a duo's. */
const [ADA, BEN] = [ID.operator, ID.verifier]
const confirm = (...how: Parameters<typeof confirmGenesis> extends [unknown, ...infer Rest] ? Rest : never) =>
  tryCall(confirmGenesis(ledger(), ...how))
const open = () => tryCall(ledger().open('# One\n\ntext\n'))
const head = () => ledger().value<number>('(select seq::integer from qt001_cp.ledger_head)')
const lastLink = () =>
  ledger().value<{ kind: string; body: Record<string, unknown> }>(
    `(select jsonb_build_object('kind', kind, 'body', body::jsonb) from qt001_cp.evidence_registry order by seq desc limit 1)`,
  )

beforeEach(async () => {
  await plant(ledger(), 'delete from qt001_cp.human_suspension')
  await awaitGenesis(ledger(), ADA, BEN)
})

describe('[MAN-11] while genesis waits for somebody', () => {
  it('nothing is opened, and whom it waits for is named; the guard is one, in one function', async () => {
    const before = await head()
    const accounts = [ADA, BEN].map(sha256).sort()
    const refused = await ledger()
      .open('# One\n\ntext\n')
      .catch((error) => error.findings)
    expect(refused).toMatchObject([{ code: 'GENESIS_UNCONFIRMED', observed: accounts.map((account) => ({ account })) }])
    expect(await confirm(ADA)).toEqual(['done'])
    expect(await open()).toEqual(['refused', 'GENESIS_UNCONFIRMED'])
    expect(await head()).toBe(before + 1)
    await withGuardOut(
      ledger(),
      'quorate.assert_deciding()',
      'from quorate.genesis_findings() as f',
      'from quorate.genesis_findings() as f where false',
      async () => expect(await open()).toEqual(['done']),
    )
    expect(await open()).toEqual(['refused', 'GENESIS_UNCONFIRMED'])
    expect(await confirm(BEN)).toEqual(['done'])
    expect(await open()).toEqual(['done'])
  })

  it('people can be stopped, and passwords replaced', async () => {
    expect(await tryCall(ledger().suspend(BEN, ADA))).toEqual(['done'])
    const migrator = await ledger().as('quorate_migrator')
    expect(await tryCall(callGate(migrator, 'quorate.rotate_credential', ['cutter_exec']))).toEqual(['done'])
  })

  it.each([
    [ADA, BEN],
    [BEN, ADA],
  ])('%s and then %s confirm, each on record, and it stays confirmed', async (first, second) => {
    const digest = await genesisDigest(ledger())
    const one = await confirmGenesis(ledger(), first)
    expect([one.outcome, one.rest.awaits, one.rest.genesis_sha256]).toEqual(['done', 1, digest])
    const { kind, body } = await lastLink()
    expect([kind, body.outcome, body.genesis_sha256, body.awaits]).toEqual(['GENESIS_CONFIRMED', 'done', digest, 1])
    expect((await confirmGenesis(ledger(), second)).rest.awaits).toBe(0)
    expect((await readGate(ledger().door)).genesis).toMatchObject({
      sha256: digest,
      people: [first, second]
        .map(sha256)
        .sort()
        .map((account) => ({ account, confirmedAt: expect.stringMatching(/Z$/), runId: expect.any(String) })),
    })
    // Whoever is stopped later has confirmed all the same.
    expect(await tryCall(ledger().suspend(second, first))).toEqual(['done'])
    expect(await tryCall(ledger().open('# One\n\ntext\n', { actor: ID.tech_lead }))).toEqual(['done'])
  })

  it('both at once are told one after the other that one, and then nobody, is waited for', async () => {
    const answers = await Promise.all([
      confirmGenesis(ledger(), ADA),
      confirmGenesis(ledger(), BEN, { as: await ledger().as('quorate_door') }),
    ])
    expect(answers.map(({ rest }) => rest.awaits).sort()).toEqual([0, 1])
  })
})

describe('[MAN-11] a confirmation', () => {
  const by = () => ledger().value<number>('(select count(*)::integer from qt001_cp.genesis_confirmation)')

  it('is of each person once, and a second one changes nothing', async () => {
    await confirmGenesis(ledger(), ADA, { runId: '4242' })
    const { outcome, findings } = await confirmGenesis(ledger(), ADA)
    expect([outcome, findings]).toMatchObject([
      'blocked',
      [{ code: 'GENESIS_CONFIRMED_ALREADY', observed: { run_id: expect.any(String) } }],
    ])
    expect([await by(), await open()]).toEqual([1, ['refused', 'GENESIS_UNCONFIRMED']])
    // The row itself is unique as well.
    await withGuardOut(ledger(), FUNCTION, 'v_own.proof_id is not null', 'false', async () => {
      expect(await codesOf(() => confirmGenesis(ledger(), ADA))).not.toEqual(['accepted'])
    })
    expect(await by()).toBe(1)
  })

  it('is of nobody else: not of strangers, nor of those whom genesis does not wait for', async () => {
    const before = await head()
    expect(await confirm(ID.stranger)).toEqual(['refused', 'IDENTITY_UNKNOWN'])
    expect(await head()).toBe(before)
    expect(await confirm(ID.tech_lead)).toEqual(['blocked', 'GENESIS_NOT_AWAITED'])
    const guard = 'not exists (select from qt001_cp.genesis_awaited as w where w.human_identity_id = v_entry.human)'
    await withGuardOut(ledger(), FUNCTION, guard, 'false', async () => {
      // The row refers to those who are waited for.
      expect(await codesOf(() => confirmGenesis(ledger(), ID.tech_lead))).not.toEqual(['accepted'])
    })
    expect(await by()).toBe(0)
    await awaitGenesis(ledger())
    expect(await confirm(ADA)).toEqual(['blocked', 'GENESIS_NOT_AWAITED'])
  })

  it('is not of whoever is suspended, while that lasts', async () => {
    await ledger().suspend(BEN, ADA)
    expect(await confirm(BEN)).toEqual(['refused', 'IDENTITY_SUSPENDED'])
    expect(await confirm(ADA)).toEqual(['done'])
    await plant(ledger(), `update qt001_cp.human_suspension set suspended_at = suspended_at - interval '73 hours'`)
    expect(await confirm(BEN)).toEqual(['done'])
  })

  it('is over the ledger’s own digest', async () => {
    const other = { genesis_sha256: 'a'.repeat(64) }
    const { findings } = await confirmGenesis(ledger(), ADA, {}, other)
    expect(findings).toMatchObject([
      { code: 'GENESIS_DIFFERS', expected: 'a'.repeat(64), observed: await genesisDigest(ledger()) },
    ])
    const guard = `v_request ->> 'genesis_sha256' is distinct from v_sha256`
    await withGuardOut(ledger(), FUNCTION, guard, 'false', async () => {
      expect(await confirm(ADA, {}, other)).toEqual(['done'])
    })
  })

  it('is by a token for just that, from the workflow that signs, once, and in time', async () => {
    const before = await head()
    expect(await confirm(ADA, { purpose: 'confirm' })).toEqual(['refused', 'TOKEN_AUDIENCE'])
    expect(await confirm(ADA, { asked: () => ['a'.repeat(64)] })).toEqual(['refused', 'TOKEN_AUDIENCE'])
    expect(await confirm(ADA, { job: { workflow: 'open.yml' } })).toEqual(['refused', 'CLAIM_WORKFLOW'])
    expect(await head()).toBe(before)
    expect(await confirm(ADA, {}, { not_after: moment(-2) })).toEqual(['blocked', 'REQUEST_EXPIRED'])
    const claims = { jti: 'genesis-once' }
    expect(await confirm(ADA, { claims })).toEqual(['done'])
    expect(await confirm(BEN, { claims })).toEqual(['refused', 'TOKEN_REPLAYED'])
    expect(await codesOf(() => confirmGenesis(ledger(), BEN, {}, { genesis_sha256: undefined }))).toEqual([
      'CALL_MALFORMED',
    ])
    expect(await by()).toBe(1)
  })

  it.each(['genesis_awaited', 'genesis_confirmation'])('is kept: %s is append-only', async (table) => {
    await confirmGenesis(ledger(), ADA)
    for (const statement of [`delete from qt001_cp.${table}`, `truncate qt001_cp.${table} cascade`]) {
      expect(await codesOf(() => ledger().superuser.query(statement))).toEqual(['APPEND_ONLY'])
    }
  })
})

it('[MAN-11] what genesis wrote is the same text in the database and in a job, over people, roles, keys, policy and first link', async () => {
  const { genesis, manifestDigest, keys, name } = await readGate(ledger().door)
  const facts = genesisFacts(JSON.parse(genesis?.text ?? ''), '')
  expect(genesisText(facts)).toBe(genesis?.text)
  expect([facts.manifestDigest, facts.environment]).toEqual([manifestDigest, name])
  expect(facts.keys).toEqual(keys.map(({ thumbprint }) => thumbprint).sort())
  expect(facts.people.find(({ account }) => account === sha256(ID.tech_lead))?.roles).toEqual(['tech_lead'])
  expect(facts.link).toBe(await ledger().value('(select hash from qt001_cp.evidence_registry where seq = 1)'))
  const shuffled = { ...facts, people: facts.people.toReversed(), keys: facts.keys.toReversed() }
  expect(genesisText(shuffled)).toBe(genesis?.text)
})

it('[MAN-11] [MAN-8] status, list and doctor say who has confirmed, and whom it waits for, in a ledger that waits', async () => {
  const named = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'genesis-'))
    const { facts, next } = await list(ledger().door, { limit: 5, open: true }, folder)
    const checks = await ledgerChecks(ledger().door, null, 'http://127.0.0.1:9/none')
    const one = checks.find(({ id }) => id === 'GENESIS_CONFIRMED')
    return [facts.genesis ?? null, next?.some((line) => line.includes('mode=confirm-genesis')), one?.state ?? null]
  }
  await plant(ledger(), `update qt001_cp.activation set status = 'withdrawn' where status = 'open'`)
  const waits = expect.stringMatching(/^waits for account [0-9a-f]{12} and account [0-9a-f]{12}$/)
  expect(await named()).toEqual([waits, true, 'fail'])
  await confirmGenesis(ledger(), ADA)
  expect(await named()).toEqual([expect.stringMatching(/^confirmed by .*; waits for account/), true, 'fail'])
  await confirmGenesis(ledger(), BEN)
  expect(await named()).toEqual([expect.stringMatching(/^confirmed by .* and /), false, 'ok'])
  await awaitGenesis(ledger())
  expect(await named()).toEqual([null, false, null])
})
