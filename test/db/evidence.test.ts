// The chain of evidence: recomputed from its rows, append-only in layers, told with every answer (EV-1 to EV-5).
import { beforeAll, describe, expect, it } from 'vitest'
import { digestFields } from '../../src/codes/encoding.ts'
import { useLedger } from '../support/ledger.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { rollBackAfter } from '../support/roll-back.ts'

const ledger = useLedger()

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
    const said = await rollBackAfter(ledger(), claim, () =>
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
    expect(await rollBackAfter(ledger(), `set local session_replication_role = replica; ${tamper}`, brokenAt)).toBe(
      place,
    )
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
