// Whether deciding stays as fast when the registry and the history grow a thousandfold (database part of a preflight).
import { randomBytes } from 'node:crypto'
import { makeIssuerKeys } from '../../src/sandbox/github.ts'
import { prepareTemplate } from '../support/cluster.ts'
import { Ledger } from '../support/ledger.ts'
import { type Figure, median, rounded } from './figure.ts'

/** Rows planted beside the sample's own. */
interface Size {
  readonly humans: number
  readonly principals: number
  readonly activations: number
}

const SMALL: Size = { humans: 1_000, principals: 200, activations: 100 }
const LARGE: Size = { humans: 1_000_000, principals: 200_000, activations: 100_000 }
const ROUNDS = 41

/** One line: the median of a preflight in a large ledger over that in a small one, measured in turns. */
export async function* registry(): AsyncGenerator<Figure> {
  const { cluster, stop } = await prepareTemplate({ keys: await makeIssuerKeys() })
  try {
    const ledgers = []
    for (const size of [SMALL, LARGE]) ledgers.push(await planted(await Ledger.clone(cluster), size))
    const times: number[][] = [[], []]
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [index, { ledger, code }] of ledgers.entries()) {
        const { session, name, args } = await ledger.laneCall(code, 'preflight', null, {
          runId: `${9_100_000_000 + round}`,
        })
        const started = performance.now()
        await session.query(`select ${name}($1, $2, $3, $4)`, args)
        times[index]?.push(performance.now() - started)
      }
    }
    const [small, large] = times.map(median) as [number, number]
    yield {
      case: 'preflight',
      ratio: rounded(large / small),
      small_ms: rounded(small),
      large_ms: rounded(large),
      ...LARGE,
    }
  } finally {
    await stop()
  }
}

async function planted(ledger: Ledger, size: Size) {
  await ledger.superuser.query(`
    insert into qt001_cp.human_identity_registry (identity_provider_item_id, provider_subject_sha256, identity_evidence_id, valid_from, valid_until)
    select (select item_id from qt001_cp.identity_provider_manifest), qt001_cp.sha256_hex('planted-' || n),
      (select evidence_id from qt001_cp.evidence_registry limit 1), now() - interval '1 day', now() + interval '1 year'
    from generate_series(1, ${size.humans}) as n`)
  await ledger.superuser.query(`
    insert into qt001_cp.principal_registry (principal_class_item_id, auth_db_role, human_identity_id, binding_evidence_id, valid_from, valid_until)
    select (select item_id from qt001_cp.principal_class_manifest as c join qt001_cp.code_catalog_item using (item_id) where code = 'content_owner'),
      'planted_' || row_number() over (), human_identity_id, identity_evidence_id, valid_from, valid_until
    from (select * from qt001_cp.human_identity_registry where valid_from < now() - interval '1 hour' limit ${size.principals}) as h`)
  const planted = await ledger.ready(`# Planted ${randomBytes(4).toString('hex')}\n`)
  await ledger.superuser.query(`
    insert into qt001_cp.activation (activation_id, code, action_item_id, scope_item_id, action, packet, packet_sha256, manifest_digest, schema_digest,
      plan_id, plan_revision, plan_digest, commit_sha, not_after, status)
    select gen_random_uuid(), 'Q-PLANT' || n, a.action_item_id, a.scope_item_id, a.action, p.packet, qt001_cp.sha256_hex(p.packet), a.manifest_digest,
      a.schema_digest, a.plan_id, a.plan_revision, a.plan_digest, a.commit_sha, a.not_after, 'open'
    from qt001_cp.activation as a cross join generate_series(1, ${size.activations}) as n
    cross join lateral (select jsonb_set(a.packet::jsonb, '{n}', to_jsonb(n::text))::text) as p(packet)
    where a.code = '${planted}'`)
  await ledger.superuser.query('vacuum analyze')
  return { ledger, code: planted }
}
