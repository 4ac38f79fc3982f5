// What it costs the database to say who could make a change run, with a thousand people registered for one of its roles.
import { makeIssuerKeys } from '../../src/sandbox/github.ts'
import { prepareTemplate } from '../support/cluster.ts'
import { Ledger } from '../support/ledger.ts'
import { type Figure, median, rounded } from './figure.ts'

const PEOPLE = 1_000
const ROUNDS = 15

/** One line for the sample's own people and one for a thousand more, each call in a session of its own. */
export async function* explain(): AsyncGenerator<Figure> {
  const { cluster, stop } = await prepareTemplate({ keys: await makeIssuerKeys() })
  try {
    const sizes = [0, PEOPLE]
    const ledgers = []
    for (const people of sizes) ledgers.push(await prepared(await Ledger.clone(cluster), people))
    const times: number[][] = sizes.map(() => [])
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [index, { ledger, code }] of ledgers.entries()) {
        const session = await ledger.as('quorate_door')
        const started = performance.now()
        await session.query('select quorate.explain($1)', [code])
        times[index]?.push(performance.now() - started)
        await session.close()
      }
    }
    for (const [index, people] of sizes.entries()) {
      const own = times[index] ?? []
      yield {
        case: `${people} more people`,
        ms: rounded(median(own)),
        least_ms: rounded(Math.min(...own)),
        runs: ROUNDS,
      }
    }
  } finally {
    await stop()
  }
}

async function prepared(ledger: Ledger, people: number) {
  const { code } = await ledger.open('# One\n\ntext\n')
  await ledger.superuser.query(`
    insert into qt001_cp.human_identity_registry (identity_provider_item_id, provider_subject_sha256, identity_evidence_id, valid_from, valid_until)
    select (select item_id from qt001_cp.identity_provider_manifest), qt001_cp.sha256_hex('planted-' || n),
      (select evidence_id from qt001_cp.evidence_registry limit 1), now() - interval '1 day', now() + interval '1 year'
    from generate_series(1, ${people}) as n`)
  await ledger.superuser.query(`
    insert into qt001_cp.principal_registry (principal_class_item_id, auth_db_role, human_identity_id, binding_evidence_id, valid_from, valid_until)
    select quorate.item('PRINCIPAL_CLASS', 'content_owner'), 'planted_' || row_number() over (), human_identity_id, identity_evidence_id,
      valid_from, valid_until
    from qt001_cp.human_identity_registry where valid_from < now() - interval '1 hour'`)
  await ledger.superuser.query('vacuum analyze')
  return { ledger, code: code as string }
}
