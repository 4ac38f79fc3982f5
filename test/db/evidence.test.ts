// The chain of evidence: recomputed from its rows, append-only in layers, told with every answer (EV-1 to EV-5).
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { digestFields, sha256 } from '../../src/codes/encoding.ts'
import { callGate } from '../support/call-gate.ts'
import { codesOf } from '../support/codes-of.ts'
import { codes, ID, useLedger } from '../support/ledger.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { undone } from '../support/undone.ts'

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

/** Where the chain first breaks, counted from 1; null when it holds from the beginning to the head. */
async function brokenAt(): Promise<number | null> {
  const head = await ledger().value<{ ledger_id: string; seq: number; head: string }>('quorate.head_json()')
  let previous = '0'.repeat(64)
  let count = 0
  for (const { seq, prev_hash, evidence_id, kind, at, body, hash } of await chain()) {
    count += 1
    const computed = digestFields([head.ledger_id, seq, prev_hash, evidence_id, kind, at, body])
    if (seq !== String(count) || prev_hash !== previous || hash !== computed) return count
    previous = hash
  }
  return count === head.seq && previous === head.head ? null : count + 1
}

let cut: string
beforeAll(async () => {
  cut = await ledger().ready('# One\n\ntext\n')
  const done = await ledger().run(cut)
  await ledger().run((done.rest.successor as { code: string }).code)
})

describe('the chain', () => {
  it('[EV-2] holds from genesis to the head, recomputed outside of the database', async () => {
    const links = await chain()
    expect(links.map(({ kind }) => kind)).toEqual([
      'GENESIS',
      'OPEN',
      ...Array<string>(5).fill('SIGNOFF'),
      'PREFLIGHT_PASS',
      'CUT_DONE',
      'PREFLIGHT_PASS',
      'VERIFY_DONE',
    ])
    expect(await brokenAt()).toBeNull()
  })

  it('[EV-2] binds commit, packet, identities, epoch and policy', async () => {
    const { packetSha256 } = await ledger().change(cut)
    const done = (await chain()).find(({ kind }) => kind === 'CUT_DONE') as Link
    expect(JSON.parse(done.body)).toMatchObject({
      ledger_id: ledger().gate.ledger.ledgerId,
      epoch: 1,
      code: cut,
      commit: 'c'.repeat(40),
      packet_sha256: packetSha256,
      manifest_digest: ledger().gate.manifestDigest,
      outcome: 'done',
      operator: await ledger().value(`(select human_identity_id from qt001_cp.proof where purpose = 'cut')`),
      token: { iss: ledger().gate.issuer, key_thumbprint: ledger().gate.keys[0]?.thumbprint },
    })
  })

  it('[EV-2] [ID-6] names everybody who was decided on, from the preflight on', async () => {
    const links = await chain()
    for (const kind of ['PREFLIGHT_PASS', 'CUT_DONE']) {
      const body = JSON.parse((links.find((link) => link.kind === kind) as Link).body)
      expect(
        body.identities.seats.map((seat: Record<string, unknown>) => `${seat.class}/${seat.ordinal} ${seat.source}`),
      ).toEqual([
        'approver/1 token',
        'approver/2 token',
        'content_owner/1 token',
        'cut_custodian/1 session',
        'operator/1 session',
        'product_lead/1 token',
        'reviewer/1 api',
        'tech_lead/1 token',
      ])
      expect(new Set(body.identities.seats.map(({ human }: { human: string }) => human)).size).toBe(8)
    }
  })

  it('[ID-9] keeps how each session was authenticated and as whom, where the server knows it', async () => {
    const knows = (await ledger().value<number>(`current_setting('server_version_num')::int`)) >= 160_000
    const told = (await chain())
      .filter(({ kind }) => kind !== 'GENESIS')
      .map(({ kind, body }) => [kind, JSON.parse(body).session_role, JSON.parse(body).system_user])
    const by = (kind: string, login: string) => [kind, login, knows ? `scram-sha-256:${login}` : undefined]
    expect(told).toEqual([
      by('OPEN', 'quorate_door'),
      ...Array(5).fill(by('SIGNOFF', 'quorate_door')),
      ...['PREFLIGHT_PASS', 'CUT_DONE'].map((kind) => by(kind, 'cutter_exec')),
      ...['PREFLIGHT_PASS', 'VERIFY_DONE'].map((kind) => by(kind, 'cutter_verify')),
    ])
  })

  it('[EV-2] cannot be told another epoch or ledger by a step', async () => {
    const claim = `select quorate.append_evidence('TEST', null, '{"epoch": 99, "ledger_id": "x", "server": 1, "said": 1}')`
    const said = await undone(ledger(), claim, () =>
      ledger().value(`(select body::jsonb from qt001_cp.evidence_registry where kind = 'TEST')`),
    )
    const server = await ledger().value('quorate.this_server()')
    expect(said).toEqual({ epoch: 1, ledger_id: ledger().gate.ledger.ledgerId, said: 1, server })
  })

  it.each([
    ['a body', `update qt001_cp.evidence_registry set body = replace(body, '"done"', '"pass"') where seq = 9`, 9],
    ['a kind', `update qt001_cp.evidence_registry set kind = 'SIGNOFF' where seq = 2`, 2],
    [
      'a time',
      `update qt001_cp.evidence_registry set recorded_at = recorded_at + interval '1 microsecond' where seq = 3`,
      3,
    ],
    ['an id', `update qt001_cp.evidence_registry set evidence_id = gen_random_uuid() where seq = 4`, 4],
    ['a hash', `update qt001_cp.evidence_registry set hash = repeat('a', 64) where seq = 5`, 5],
    ['the ledger’s id', `update qt001_cp.ledger set ledger_id = gen_random_uuid()`, 1],
    ['a removed link', `delete from qt001_cp.evidence_registry where seq = 6`, 6],
    ['a removed end', `delete from qt001_cp.evidence_registry where seq = 11`, 11],
    ['another head', `update qt001_cp.ledger_head set hash = repeat('b', 64)`, 12],
    [
      'two swapped',
      `update qt001_cp.evidence_registry set seq = -seq where seq in (3, 4);
       update qt001_cp.evidence_registry set seq = 7 + seq where seq < 0`,
      3,
    ],
  ])('[EV-2] shows %s that was tampered with', async (_, tamper, place) => {
    expect(await undone(ledger(), `set local session_replication_role = replica; ${tamper}`, brokenAt)).toBe(place)
    expect(await brokenAt()).toBeNull()
  })

  it('[EV-2] has one successor a link, so that it cannot fork', async () => {
    const fork = `insert into qt001_cp.evidence_registry (seq, kind, recorded_at, body, prev_hash, hash)
      select $1, 'FORK', clock_timestamp(), '{}', prev_hash, repeat($2, 64) from qt001_cp.evidence_registry where seq = 3`
    const found = await refusalOf(ledger().superuser.query(fork, ['999', 'd']))
    expect(found.constraint).toBe('uq_evidence_registry__prev_hash')
  })

  it('[EV-2] tells its head in every answer', async () => {
    const { code, ledger: head } = await ledger().open('# Another\n', { planId: 'another' })
    const now = await ledger().value<{ seq: number; head: string }>('quorate.head_json()')
    expect(head).toMatchObject({ ledgerId: ledger().gate.ledger.ledgerId, epoch: 1, seq: now.seq, head: now.head })
    const blocked = await ledger().preflightCut(code as string)
    expect([blocked.outcome, blocked.ledger?.seq]).toEqual(['blocked', now.seq + 1])
    const read = await ledger().door.query<{ answer: { ledger: unknown } }>('select quorate.status($1) as answer', [
      code,
    ])
    expect(read[0]?.answer.ledger).toMatchObject({ head: blocked.ledger?.head })
  })
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
    expect(await undone(ledger(), asleep, () => refusalOf(asOwner(edit)))).toMatchObject({
      constraint: 'ck_act__observations',
    })
    expect((await refusalOf(asOwner(edit))).message).toBe('APPEND_ONLY')
    const held = `${asleep}; alter table qt001_cp.act drop constraint ck_act__observations`
    await expect(undone(ledger(), held, () => refusalOf(asOwner(edit)))).rejects.toThrow('was not refused')
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

describe('append-only', () => {
  const COLUMN: Readonly<Record<string, string>> = {
    evidence_registry: 'kind',
    code_catalog_item: 'item_id',
    proof: 'purpose',
    token_use: 'iss',
    manifest_set_entry: 'item_id',
  }
  const tables = Object.keys(COLUMN)
  const attacks = (table: string) =>
    [
      [`update qt001_cp.${table} set ${COLUMN[table]} = ${COLUMN[table]}`],
      [`delete from qt001_cp.${table}`],
      [`truncate qt001_cp.${table} cascade`],
    ].flat()

  it.each(tables)('[EV-1] first layer: no login has a right on %s', async (table) => {
    for (const session of [ledger().door, ledger().exec, ledger().verifier]) {
      for (const attack of attacks(table)) expect((await refusalOf(session.query(attack))).state).toBe('42501')
    }
  })

  it.each(tables)('[EV-1] second layer: the owner is refused by triggers on %s', async (table) => {
    for (const attack of attacks(table)) {
      const found = await undone(ledger(), 'set local role quorate_owner', () => refusalOf(asOwner(attack)))
      expect(found).toMatchObject({ state: 'QT001', message: 'APPEND_ONLY' })
    }
  })

  it.each(tables)('[EV-1] second layer: each trigger on %s is needed', async (table) => {
    for (const attack of attacks(table)) {
      const trigger = attack.startsWith('truncate') ? `${table}_no_truncate` : `${table}_append_only`
      // TRUNCATE … CASCADE would go on to other tables: their triggers are put to sleep with this one's.
      const others = attack.startsWith('truncate')
        ? await ledger().superuser.query<{ name: string }>(
            `select format('%I.%I disable trigger %I', n.nspname, c.relname, t.tgname) as name from pg_catalog.pg_trigger as t
             join pg_catalog.pg_class as c on c.oid = t.tgrelid join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
             where not t.tgisinternal and t.tgtype & 32 > 0 and t.tgname <> '${trigger}'`,
          )
        : []
      const asleep = [...others.map(({ name }) => name), `qt001_cp.${table} disable trigger ${trigger}`].map(
        (text) => `alter table ${text}`,
      )
      const run = () => refusalOf(asOwner(attack)).catch(() => ({ message: 'done', state: null }))
      const held = await undone(ledger(), asleep.slice(0, -1).join(';') || 'select', run)
      expect(held.message).toBe('APPEND_ONLY')
      const found = await undone(ledger(), asleep.join(';'), run)
      // Without its trigger it is done, or held by other tables' foreign keys alone.
      expect(['done', '23503', '23001']).toContain(found.state ?? found.message)
    }
  })

  it('[EV-1] triggers are there for every table that keeps facts', async () => {
    const without = await ledger().superuser.query<{ name: string }>(
      `select c.relname as name from pg_catalog.pg_class as c
       where c.relnamespace = 'qt001_cp'::regnamespace and c.relkind = 'r'
         and c.relname in ('evidence_registry', 'code_catalog_item', 'proof', 'token_use', 'manifest_set_entry', 'activation', 'act', 'signoff_binding', 'quorum_vote')
         and (select count(*) from pg_catalog.pg_trigger as t where t.tgrelid = c.oid and not t.tgisinternal and t.tgenabled = 'O'
              and (t.tgtype & 32 > 0 or t.tgtype & 24 = 24)) < 2`,
    )
    expect(without).toEqual([])
  })

  it('[EV-1] is written by one function only, which no login may call', async () => {
    for (const session of [ledger().door, ledger().exec, ledger().verifier]) {
      expect(await codesOf(() => callGate(session, 'quorate.append_evidence', ['X', null, '{}']))).toEqual([
        'DB_PERMISSION',
      ])
    }
  })
})
