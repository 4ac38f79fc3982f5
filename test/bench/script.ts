// What the gate adds to a reviewed script: the act beside the same statements in a plain session, and the effect triggers by themselves.
import { makeIssuerKeys } from '../../src/sandbox/github.ts'
import { prepareTemplate } from '../support/cluster.ts'
import { Ledger } from '../support/ledger.ts'
import { testBinaries } from '../support/own-server.ts'
import { provision, readyScript } from '../support/scripts.ts'
import { type Figure, median, rounded } from './figure.ts'

const ROUNDS = 5
const STATEMENTS = 1_000
const ROWS = 100_000
const LARGE = `update billing.accounts set balance = balance + 1;`
const SMALL = Array.from(
  { length: STATEMENTS },
  (_, n) => `update billing.accounts set balance = ${n} where id = ${n + 1};`,
)

/** A line each: the constant, a thousand updates, and a hundred thousand rows with and without the triggers. What is compared takes turns. */
export async function* script(): AsyncGenerator<Figure> {
  const { cluster, stop } = await prepareTemplate({ keys: await makeIssuerKeys(), ...testBinaries() })
  try {
    const ledger = await Ledger.clone(cluster)
    await provision(ledger)
    await ledger.superuser.query(
      `insert into billing.accounts (id, email) select i, 'a' || i || '@example.com' from generate_series(11, ${ROWS}) as i`,
    )
    await ledger.superuser.query('vacuum analyze billing.accounts')
    const small = await measure({
      one: () => gated(ledger, SMALL[0] as string, 1),
      act: () => gated(ledger, SMALL.join('\n'), STATEMENTS),
      plain: () => alone(ledger, SMALL.join('\n'), 'cutter_exec'),
    })
    yield {
      case: '1,000 updates: the act without its constant ÷ a plain session with the same triggers',
      act_ms: rounded(small.act),
      plain_ms: rounded(small.plain),
      ratio: rounded((small.act - small.one) / small.plain),
      constant_ms: rounded(small.one),
    }
    const large = await measure({
      without: () => alone(ledger, LARGE, null),
      application: () => alone(ledger, LARGE, 'app_owner'),
      act: () => gated(ledger, LARGE, ROWS),
    })
    yield {
      case: '100,000 rows: with the effect triggers ÷ without',
      without_ms: rounded(large.without),
      application_ms: rounded(large.application),
      act_ms: rounded(large.act),
      application_ratio: rounded(large.application / large.without),
      act_ratio: rounded(large.act / large.without),
    }
  } finally {
    await stop()
  }
}

/** The middle of each measurement's milliseconds. */
async function measure<Name extends string>(
  one: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Record<Name, number>> {
  const times = new Map<string, number[]>()
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, run] of Object.entries<() => Promise<number>>(one))
      times.set(name, [...(times.get(name) ?? []), await run()])
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)])) as Record<Name, number>
}

let scripts = 0

/** An act's milliseconds, in a session of its own, as a job's is. */
async function gated(ledger: Ledger, text: string, rows: number): Promise<number> {
  scripts += 1
  const code = await readyScript(ledger, {
    planId: `plan-${scripts}`,
    script: text,
    keep: false,
    expect: { 'billing.accounts': { update: rows } },
  })
  const runId = String(9_700_000_000 + scripts)
  const { toSign, findings } = await ledger.preflightCut(code, { runId })
  if (toSign === null) throw new Error(JSON.stringify(findings))
  const as = await ledger.as('cutter_exec')
  const { name, args } = await ledger.laneCall(code, 'cut', toSign, { runId })
  const took = await timed(() => as.query(`select ${name}($1, $2, $3, $4, $5)`, args))
  await as.close()
  await ledger.superuser.query('vacuum billing.accounts, quorate_targets.effect_row')
  return took
}

const AS: Readonly<Record<string, string>> = {
  cutter_exec: 'grant billing_change to cutter_exec; set session authorization cutter_exec; set role billing_change',
  app_owner: 'set session authorization app_owner',
}

/** The same statements in one transaction, without the gate, undone: as a login does it, or (null) with no effect triggers. */
async function alone(ledger: Ledger, text: string, login: string | null): Promise<number> {
  const session = await ledger.as('superuser')
  await session.query(`begin; ${login === null ? WITHOUT : AS[login]}`)
  const took = await timed(() => session.query(text))
  await session.query('rollback')
  await session.close()
  await ledger.superuser.query('vacuum billing.accounts, quorate_targets.effect_row')
  return took
}

const WITHOUT = `
  drop trigger quorate_effect on billing.accounts;
  drop trigger quorate_effect_truncate on billing.accounts`

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await run()
  return performance.now() - started
}
