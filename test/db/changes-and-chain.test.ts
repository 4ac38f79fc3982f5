// The list of changes and the chain, as anybody at the door reads them without a code at hand (SEAT-7, EV-2).
import { beforeAll, describe, expect, it } from 'vitest'
import type { QuorateError } from '../../src/codes/error.ts'
import { readChain, readChanges } from '../../src/postgres/read-changes.ts'
import { terminalText } from '../../src/report/terminal.ts'
import { list } from '../../src/usecases/change/list.ts'
import { linkHash, log } from '../../src/usecases/change/log.ts'
import { status } from '../../src/usecases/change/status.ts'
import { pinnedKeys } from '../../src/usecases/door/pinned-keys.ts'
import { expire } from '../support/gone-by.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { plant } from '../support/plant.ts'

const ledger = useLedger()
const codesNow = async (open = false) =>
  (await readChanges(ledger().door, { limit: 1000, open })).map(({ code, state, entry }) => [code, state, entry])

it('[SEAT-7] of a ledger without a change say so', async () => {
  const all = { limit: 20, open: false }
  expect((await list(ledger().door, all, process.cwd())).facts.changes).toBe('none yet')
  expect((await status(ledger().door, null, process.cwd())).facts.changes).toBe('none yet')
})

describe('[SEAT-7] the list of changes', () => {
  let verified: string
  let verify: string
  let waiting: string
  let withdrawn: string
  let expired: string
  beforeAll(async () => {
    verified = await ledger().ready('# One\n\ntext\n')
    verify = ((await ledger().run(verified)).rest.successor as { code: string }).code
    await ledger().run(verify)
    withdrawn = (await ledger().open('# Two\n\ntext\n')).code as string
    await ledger().withdrawChange(withdrawn, ID.operator)
    expired = await expire(ledger(), (await ledger().open('# Three\n\ntext\n')).code as string)
    waiting = (await ledger().open('# Four\n\ntext\n')).code as string
    await ledger().signoff(waiting, 'tech_lead', ID.tech_lead)
  })

  it('tells how each stands, newest first, and those that are open alone where that is asked', async () => {
    expect(await codesNow()).toEqual([
      [waiting, 'open', 'swept'],
      [expired, 'expired', 'swept'],
      [withdrawn, 'withdrawn', 'swept'],
      [verify, 'consumed', 'verified_complete'],
      [verified, 'consumed', 'verified_complete'],
    ])
    expect(await codesNow(true)).toEqual([[waiting, 'open', 'swept']])
    const told = await list(ledger().door, { limit: 20, open: false }, process.cwd())
    expect(told.sections?.map(({ title }) => title)).toEqual([
      `${waiting}  CUT  open`,
      `${expired}  CUT  expired`,
      `${withdrawn}  CUT  withdrawn`,
      `${verify}  VERIFY  carried out: its cut is verified`,
      `${verified}  CUT  carried out and verified`,
    ])
  })

  it('[ESG-1] names whom an open one and its grant wait for: the roles that sign, and then who runs it', async () => {
    const awaits = async () =>
      (await list(ledger().door, { limit: 1, open: true }, process.cwd())).sections?.[0]?.lines
        .slice(-2)
        .map(({ text }) => text)
    expect(await awaits()).toEqual([
      'awaits approver × 2 (of radia, alan, shafi); product_lead (of katherine, leslie); content_owner (of donald, frances)',
      'grant draft, awaits the e-sign of product_lead',
    ])
    await ledger().signAll(waiting, ['tech_lead'])
    expect(await awaits()).toEqual(['awaits operator (of ada, grace); reviewer (of barbara, edsger)', 'grant active'])
  })

  it('is the same for every login of the gate but the one that only revokes, which gets nobody’s name', async () => {
    const told = await codesNow()
    for (const session of [ledger().exec, ledger().verifier, await ledger().as('quorate_migrator')]) {
      const changes = await readChanges(session, { limit: 1000 })
      expect(changes.map(({ code, state, entry }) => [code, state, entry])).toEqual(told)
    }
    await expect(readChanges(ledger().revoker, { limit: 1 })).rejects.toMatchObject({ code: 'DB_PERMISSION' })
  })

  it('tells of one that was opened for another schema that it is outdated, and awaits nobody there', async () => {
    await ledger().superuser.query('create table qt001_cp.planted (id integer)')
    const [newest] = await readChanges(ledger().door, { limit: 1 })
    expect([newest?.state, newest?.awaits]).toEqual(['outdated', []])
    await ledger().superuser.query('drop table qt001_cp.planted')
    expect((await readChanges(ledger().door, { limit: 1 }))[0]?.state).toBe('open')
  })

  it('is bounded, whatever number is asked for: of 10,000 changes at most 1000', async () => {
    await plant(
      ledger(),
      `insert into qt001_cp.activation (activation_id, code, action_item_id, scope_item_id, action, packet, packet_sha256, manifest_digest,
         schema_digest, plan_id, plan_revision, plan_digest, commit_sha, not_after, status, opening_proof_id)
       select gen_random_uuid(), 'Q-' || lpad(n::text, 8, '0'), action_item_id, scope_item_id, action, packet || n,
         qt001_cp.sha256_hex(packet || n), manifest_digest, schema_digest, plan_id, plan_revision, plan_digest, commit_sha, not_after,
         status, opening_proof_id
       from qt001_cp.activation, generate_series(1, 10000) as n where code = '${waiting}'`,
    )
    const count = async (limit: number) => (await readChanges(ledger().door, { limit })).length
    expect([await count(20), await count(1000), await count(2_000_000_000), await count(-1)]).toEqual([
      20, 1000, 1000, 1,
    ])
    const told = await list(ledger().door, { limit: 20, open: true }, process.cwd())
    expect(told.facts.changes).toBe('the newest 20, open ones; --limit shows more')
    await plant(ledger(), `delete from qt001_cp.activation where code like 'Q-0000____' or code = 'Q-00010000'`)
  })
})

describe('[EV-2] the chain at the door', () => {
  it('tells each link in words, with who did it and the page of its run, newest first and in pieces', async () => {
    const told = await log(ledger().door, { from: null, limit: 3 })
    expect([told.outcome, told.findings]).toEqual(['pass', []])
    const lines = told.sections?.[0]?.lines.map(({ text }) => text.replace(/^ *\d+ {2}\S+ {2}/, ''))
    expect(lines?.[0]).toMatch(
      /^Q-\w{8} user-1009 took a seat \(product_lead\) {2}https:\/\/github\.com\/acme\/ledger\/actions\/runs\/\d+$/,
    )
    const seqs = (await readChain(ledger().door, { from: null, limit: 3 })).links.map(({ seq }) => seq)
    expect(told.next).toEqual([`quorate log --from ${(seqs.at(-1) ?? 0) - 1} shows earlier links.`])
    const first = await log(ledger().door, { from: 2, limit: 20 })
    expect(
      first.sections?.[0]?.lines.map(({ text }) => text.replace(/^ *\d+ {2}\S+ {2}/, '').replace(/ {2}https.*/, '')),
    ).toEqual([expect.stringMatching(/^Q-\w{8} user-1001 opened the change$/), 'the ledger was initialised'])
    expect(first.next).toEqual([])
  })

  it('[ACT-2] holds no token, and no claim beside the run and its issuer', async () => {
    const text = JSON.stringify(await readChain(ledger().door, { from: null, limit: 500 }))
    for (const secret of ['eyJ', 'actor_id', 'job_workflow_ref', 'signature"']) expect(text).not.toContain(secret)
  })

  it('is not for the lanes nor for who stops people', async () => {
    for (const session of [ledger().exec, ledger().verifier, ledger().revoker]) {
      const refused = await readChain(session, { from: null, limit: 1 }).catch((error: QuorateError) => error.code)
      expect(refused).toBe('DB_PERMISSION')
    }
  })

  it('is recomputed here as the database computes it', async () => {
    const { ledger: head, links } = await readChain(ledger().door, { from: null, limit: 500 })
    expect(links.map((link) => linkHash(head.ledgerId, link))).toEqual(links.map(({ hash }) => hash))
    expect(links.at(-1)).toMatchObject({ seq: 1, prevHash: '0'.repeat(64) })
  })

  it.each([
    ['another body', `body = replace(body, '"done"', '"pass"')`],
    ['another time', `recorded_at = recorded_at + interval '1 microsecond'`],
    ['another kind', `kind = 'SIGNOFF_BLOCKED'`],
    ['another id', 'evidence_id = gen_random_uuid()'],
    [
      'a body and a hash that fit each other',
      `body = '{}', hash = quorate.evidence_hash((select ledger_id from qt001_cp.ledger), seq,
      prev_hash, evidence_id, kind, recorded_at, '{}')`,
    ],
  ])('says which link is not the one that was written: %s', async (_, change) => {
    const kept = 'create table if not exists public.kept as select * from qt001_cp.evidence_registry where seq = 5'
    await plant(ledger(), kept, `update qt001_cp.evidence_registry set ${change} where seq = 5`)
    const told = await log(ledger().door, { from: null, limit: 500 })
    expect([told.outcome, told.findings.map(({ code }) => code)]).toEqual(['blocked', ['CHAIN_BROKEN']])
    expect(told.findings[0]?.observed).toMatchObject({ link: 5 })
    await plant(
      ledger(),
      'delete from qt001_cp.evidence_registry where seq = 5',
      'insert into qt001_cp.evidence_registry select * from public.kept',
      'drop table public.kept',
    )
    expect((await log(ledger().door, { from: null, limit: 500 })).findings).toEqual([])
  })

  it('says so where a link is missing, first, last or between', async () => {
    const without = async (seq: number) => {
      const kept = `create table public.kept as select * from qt001_cp.evidence_registry where seq = ${seq}`
      await plant(ledger(), kept, `delete from qt001_cp.evidence_registry where seq = ${seq}`)
      const { findings } = await log(ledger().door, { from: null, limit: 500 })
      await plant(
        ledger(),
        'insert into qt001_cp.evidence_registry select * from public.kept',
        'drop table public.kept',
      )
      return findings.map(({ code }) => code)
    }
    const head = (await readChain(ledger().door, { from: null, limit: 1 })).ledger.seq
    expect([await without(1), await without(4), await without(head)]).toEqual([
      ['CHAIN_BROKEN'],
      ['CHAIN_BROKEN'],
      ['CHAIN_BROKEN'],
    ])
  })
})

it('[KEY-1] the pinned keys are told by kid and thumbprint, and since when', async () => {
  const [key] = ledger().gate.keys
  const told = await pinnedKeys(ledger().door)
  expect(told.sections?.[0]?.lines).toEqual([{ text: `${key?.kid}  ${key?.thumbprint}  ${key?.since}` }])
  expect(key?.since).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  expect(terminalText(told)).toContain(String(key?.thumbprint))
})
