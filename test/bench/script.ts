// What the gate adds to a reviewed script: the act beside the same statements in a plain session, and the effect triggers by themselves.
import type { Database } from '../../src/postgres/connect.ts'
import { makeIssuerKeys } from '../../src/sandbox/github.ts'
import { prepareTemplate } from '../support/cluster.ts'
import { Ledger } from '../support/ledger.ts'
import { testBinaries } from '../support/own-server.ts'
import { provision, readyScript } from '../support/scripts.ts'
import { type Figure, median, rounded } from './figure.ts'

const ROUNDS = 5
/** Small and large scripts; the difference between the gate and a plain session at no work is the constant. */
const STATEMENTS = 1_000
const ROWS = 100_000
const LARGE = `update billing.accounts set balance = balance + 1;`
const SMALL = Array.from(
  { length: STATEMENTS },
  (_, n) => `update billing.accounts set balance = ${n} where id = ${n + 1};`,
)

/** A line each: the constant, a thousand updates, and a hundred thousand rows with and without the triggers. */
export async function* script(): AsyncGenerator<Figure> {
  const { cluster, stop } = await prepareTemplate({ keys: await makeIssuerKeys(), ...testBinaries() })
  try {
    const ledger = await Ledger.clone(cluster)
    await provision(ledger)
    await ledger.superuser.query(
      `insert into billing.accounts (id, email) select i, 'a' || i || '@example.com' from generate_series(11, ${ROWS}) as i`,
    )
    await ledger.superuser.query('vacuum analyze billing.accounts')
    const one = await gated(ledger, 'one', SMALL[0] as string, 1)
    yield { case: 'the act of one update', act_ms: rounded(one) }
    const thousand = await gated(ledger, 'thousand', SMALL.join('\n'), STATEMENTS)
    const plain = await alone(ledger, SMALL.join('\n'), 'cutter_exec')
    yield {
      case: '1,000 updates: the act ÷ a plain session with the same triggers',
      act_ms: rounded(thousand),
      plain_ms: rounded(plain),
      ratio: rounded((thousand - one) / plain),
      constant_ms: rounded(one),
    }
    const bare = await alone(ledger, LARGE, null)
    const application = await alone(ledger, LARGE, 'app_owner')
    const act = await gated(ledger, 'large', LARGE, ROWS)
    yield {
      case: '100,000 rows: with the effect triggers ÷ without',
      without_ms: rounded(bare),
      application_ms: rounded(application),
      act_ms: rounded(act),
      application_ratio: rounded(application / bare),
      act_ratio: rounded(act / bare),
    }
  } finally {
    await stop()
  }
}

/** The middle of the acts' milliseconds, each in a session of its own, as a job's is. */
async function gated(ledger: Ledger, name: string, text: string, rows: number): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const code = await readyScript(ledger, {
      planId: `${name}-${round}`,
      script: text,
      keep: false,
      expect: { 'billing.accounts': { update: rows } },
    })
    const runId = String(9_700_000_000 + round)
    const { toSign, findings } = await ledger.preflightCut(code, { runId })
    if (toSign === null) throw new Error(JSON.stringify(findings))
    const as = await ledger.as('cutter_exec')
    const { name: called, args } = await ledger.laneCall(code, 'cut', toSign, { runId })
    times.push(await timed(() => as.query(`select ${called}($1, $2, $3, $4, $5)`, args)))
    await ledger.superuser.query('vacuum billing.accounts')
  }
  return median(times)
}

/** The same statements in one transaction, without the gate, undone: as an application does it, or (null) with no effect triggers. */
async function alone(ledger: Ledger, text: string, as: string | null): Promise<number> {
  const times: number[] = []
  const session: Database = await ledger.as('superuser')
  for (let round = 0; round < ROUNDS; round += 1) {
    await session.query('begin')
    if (as === null) await session.query(dropTriggers)
    if (as === 'cutter_exec')
      await session.query(
        'grant billing_change to cutter_exec; set session authorization cutter_exec; set role billing_change',
      )
    if (as === 'app_owner') await session.query('set session authorization app_owner')
    times.push(await timed(() => session.query(text)))
    await session.query('rollback; reset session authorization')
    await session.query('vacuum billing.accounts')
  }
  return median(times)
}

const dropTriggers = `
  drop trigger quorate_effect on billing.accounts;
  drop trigger quorate_effect_truncate on billing.accounts`

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await run()
  return performance.now() - started
}
