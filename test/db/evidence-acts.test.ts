// What becomes evidence, and what the runner reported with it: kept byte for byte, naming nobody (EV-2, EV-3, REG-5).
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { codesOf } from '../support/codes-of.ts'
import { codes, useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { rollBackAfter } from '../support/roll-back.ts'

const ledger = useLedger()
const asOwner = (text: string) => ledger().superuser.query(text)

interface Link {
  readonly evidence_id: string
  readonly seq: string
  readonly kind: string
  readonly at: string
  readonly body: string
  readonly prev_hash: string
  readonly hash: string
  readonly activation_id: string | null
}

/** The rows as an export has them. */
const chain = () =>
  ledger().superuser.query<Link>(
    `select evidence_id, seq::text, kind, to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, body, prev_hash, hash, activation_id
     from qt001_cp.evidence_registry order by evidence_registry.seq`,
  )

let cut: string
beforeAll(async () => {
  cut = await ledger().ready('# One\n\ntext\n')
  const done = await ledger().run(cut)
  await ledger().run((done.rest.successor as { code: string }).code)
})

describe('what is evidence', () => {
  const head = () => ledger().value<number>('(select seq::integer from qt001_cp.ledger_head)')

  it('[EV-3] a block after a valid proof is, with its findings and identities', async () => {
    const { code } = await ledger().open('# Third\n', { planId: 'third' })
    const before = await head()
    const blocked = await ledger().preflightCut(code as string)
    expect(blocked.outcome).toBe('blocked')
    expect(await head()).toBe(before + 1)
    const body = JSON.parse((await chain()).at(-1)?.body as string)
    expect(body.findings.map((finding: { code: string }) => finding.code)).toEqual(codes(blocked))
    expect(body.identities.seats.map((seat: { class: string }) => seat.class)).toEqual(
      expect.arrayContaining(['operator', 'cut_custodian', 'reviewer']),
    )
    expect(body).toMatchObject({ epoch: 1, operator: expect.any(String), code })
  })

  it.each([
    ['a forged signature', { key: 'rogue' } as const, 'TOKEN_SIGNATURE'],
    ['a token of another workflow', { job: { workflow: 'open.yml' } }, 'CLAIM_WORKFLOW'],
    [
      'a token for another class',
      { asked: (asked: readonly string[]) => asked.with(1, 'content_owner') },
      'TOKEN_AUDIENCE',
    ],
    ['an expired token', { claims: { exp: Math.floor(Date.now() / 1000) - 5 } }, 'TOKEN_EXPIRED'],
  ])('[EV-3] a refusal before the proof, %s, is not', async (_, changes, code) => {
    const { code: change } = await ledger().open('# Fourth\n', { planId: `f${randomUUID().slice(0, 8)}` })
    const before = await head()
    const header = 'key' in changes ? { header: { kid: ledger().cluster.keys.issuer.kid } } : {}
    expect(
      await codesOf(() => ledger().signoff(change as string, 'tech_lead', ID.tech_lead, { ...changes, ...header })),
    ).toEqual([code])
    expect(await head()).toBe(before)
    expect((await ledger().signoff(change as string, 'tech_lead', ID.tech_lead)).outcome).toBe('done')
    expect(await head()).toBe(before + 1)
  })

  it('[EV-5] has the database’s time after the locks, not the transaction’s', async () => {
    const { code } = await ledger().open('# Fifth\n', { planId: 'fifth' })
    const session = await ledger().as('quorate_door')
    await session.query('begin')
    const [begun] = await session.query<{ at: string }>('select now()::text as at')
    await session.query('select pg_sleep(0.3)')
    const answer = await ledger().signoff(code as string, 'tech_lead', ID.tech_lead, { as: session })
    await session.query('commit')
    await session.close()
    const late = await ledger().value<boolean>(
      `(select recorded_at > $2::timestamptz + interval '0.3 s' from qt001_cp.evidence_registry where evidence_id = $1::uuid)`,
      [answer.evidenceId, String(begun?.at)],
    )
    expect(late).toBe(true)
  })
})

describe('what the runner reported', () => {
  it('[EV-2] [ID-3] is kept with each act, so that its evidence and its token’s audience can be computed again', async () => {
    const acts = await ledger().superuser.query<Readonly<Record<string, string>>>(
      `select a.phase, a.observations, e.body::jsonb ->> 'observations_sha256' as told, u.audience,
         quorate.asked_audience(a.act_id, u.purpose, e.body::jsonb ->> 'to_sign') as computed
       from qt001_cp.act as a join qt001_cp.evidence_registry as e using (evidence_id) join qt001_cp.proof as u using (proof_id)
       where e.body::jsonb ->> 'code' = $1 order by a.started_at`,
      [cut],
    )
    expect(acts.map(({ phase }) => phase)).toEqual(['preflight', 'act'])
    for (const { phase, observations, told, audience, computed } of acts) {
      expect(sha256(observations as string)).toBe(told)
      expect(JSON.parse(observations as string)).toMatchObject({ approvals: [{ user_sha256: sha256(ID.reviewer) }] })
      if (phase === 'act') expect(computed).toBe(audience)
    }
  })

  it('[EV-2] is exactly the bytes that the evidence has the digest of', async () => {
    const edit = `update qt001_cp.act set observations = observations || ' '`
    const asleep = 'alter table qt001_cp.act disable trigger act_keep'
    expect(await rollBackAfter(ledger(), asleep, () => refusalOf(asOwner(edit)))).toMatchObject({
      constraint: 'ck_act__observations',
    })
    expect((await refusalOf(asOwner(edit))).message).toBe('APPEND_ONLY')
    const held = `${asleep}; alter table qt001_cp.act drop constraint ck_act__observations`
    await expect(rollBackAfter(ledger(), held, () => refusalOf(asOwner(edit)))).rejects.toThrow('was not refused')
  })

  it('[REG-5] names nobody by their id, nor does a finding about them', async () => {
    const code = await ledger().ready('# Two\n\ntext\n')
    const stranger = { environment_id: '31001', state: 'approved', user_sha256: sha256(ID.stranger), user_type: 'User' }
    const answer = await ledger().preflightCut(code, {
      observe: (honest) => ({ ...honest, approvals: [stranger] }),
    })
    expect(answer.findings).toContainEqual({
      code: 'IDENTITY_UNKNOWN',
      observed: { reviewer: sha256(ID.stranger) },
    })
    const refused = ledger().preflightCut(code, { job: { actorId: ID.stranger } })
    await expect(refused).rejects.toMatchObject({
      findings: [{ code: 'IDENTITY_UNKNOWN', observed: { actor: sha256(ID.stranger) } }],
    })
    const kept = await ledger().value<string>(
      `(select string_agg(to_jsonb(t)::text, '') from (select a.*, e.body from qt001_cp.act as a join qt001_cp.evidence_registry as e using (evidence_id)) as t)`,
    )
    expect(kept).toContain(sha256(ID.stranger))
    for (const id of Object.values(ID)) expect(kept).not.toMatch(new RegExp(`"${id}\\\\*"`))
  })

  it('[EV-2] is read by no login', async () => {
    for (const session of [ledger().door, ledger().exec, ledger().verifier]) {
      expect((await refusalOf(session.query('select observations from qt001_cp.act'))).state).toBe('42501')
    }
  })
})
