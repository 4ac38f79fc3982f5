// The bad-input matrix of grants, as data: each case is refused by preflight and act before any write, and the grant stays as it was.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { plant, tryCall, written } from '../support/plant.ts'
import { plantEsign } from '../support/plant-esign.ts'
import { sampled } from '../support/sample.ts'

interface Case {
  readonly title: string
  readonly change: {
    readonly row?: Readonly<Record<string, string | boolean | null>>
    readonly scope?: Readonly<Record<string, unknown>>
    readonly without?: readonly string[]
    readonly scope_is?: unknown
    readonly request?: string
  }
  readonly codes: readonly string[]
  readonly fields?: readonly string[]
}

const folder = join(import.meta.dirname, '../corpus/grant')
const cases = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(join(folder, file), 'utf8')) as Case] as const)

const ledger = useLedger()
let code: string
let other: string
let grant: string
let honest: { scope: Record<string, unknown>; auth_code: string; request_ref: string }
let run = 5_000_000_000

beforeAll(async () => {
  code = await ledger().ready('# One\n\ntext\n')
  other = await ledger().ready('# Another\n\ntext\n')
  grant = await stored()
  honest = JSON.parse(grant)
})

/** The grants of the change's request, and the request, as they are stored. */
function stored(): Promise<string> {
  return ledger().value(
    `select to_jsonb(g)::text from qt001_cp.governance_build_authorization as g
     join qt001_cp.approval_requests as r on r.code = g.request_ref
     join qt001_cp.activation as a on a.activation_id = r.activation_id where a.code = $1 order by g.auth_code limit 1`,
    [code],
  )
}

const literal = (value: unknown) => (value === null ? 'null' : `'${String(value)}'`)

/** The statements that make a case of the honest grant. */
function planted({ change }: Case): readonly string[] {
  const meant = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value), (_, v) =>
      typeof v === 'string' && v.startsWith('$') ? honest.scope[v.slice(1)] : v,
    )
  const scope = 'scope_is' in change ? change.scope_is : { ...honest.scope, ...(meant(change.scope ?? {}) as object) }
  for (const field of change.without ?? []) delete (scope as Record<string, unknown>)[field]
  const columns = Object.entries(change.row ?? {}).map(([column, value]) => `, ${column} = ${literal(value)}`)
  const where = `where auth_code = '${honest.auth_code}'`
  return [
    `update qt001_cp.governance_build_authorization set scope = '${JSON.stringify(scope)}'${columns.join('')} ${where}`,
    ...(change.request
      ? [`update qt001_cp.approval_requests set status = '${change.request}' where code = '${honest.request_ref}'`]
      : []),
  ]
}

afterEach(async () => {
  await plant(
    ledger(),
    `delete from qt001_cp.governance_build_authorization where request_ref = '${honest.request_ref}' or auth_code = '${honest.auth_code}'`,
    `insert into qt001_cp.governance_build_authorization select * from jsonb_populate_record(null::qt001_cp.governance_build_authorization, '${grant}')`,
    `update qt001_cp.approval_requests set status = 'approved' where code = '${honest.request_ref}'`,
  )
})

/** Preflight and act under a planted grant, the act after an honest preflight of its run. */
async function decided(...statements: readonly string[]) {
  run += 1
  const runId = String(run)
  const { toSign } = await ledger().preflightCut(code, { runId })
  await plant(ledger(), ...statements)
  const before = { rows: await written(ledger()), grant: await stored() }
  const cut = await ledger().cut(code, toSign as string, { runId })
  const preflight = await tryCall(ledger().preflightCut(code))
  const after = { rows: await written(ledger()), grant: await stored() }
  return { cut, preflight, before, after, status: (await ledger().change(code)).status }
}

describe('[GRT-6] [GRT-2] [GRT-1] a grant that differs in one thing', () => {
  const refused = cases.filter(([name]) => name !== 'control')
  it.each(sampled(refused))('%s', async (_, given) => {
    const { cut, preflight, before, after, status } = await decided(...planted(given))
    expect([cut.outcome, ...cut.findings.map((f) => f.code)]).toEqual(['blocked', ...given.codes])
    expect(preflight).toEqual(['blocked', ...given.codes])
    if (given.fields) expect(cut.findings[0]?.expected).toEqual(given.fields)
    expect(after).toEqual(before)
    expect(status).toBe('open')
  })

  it('its request is another change’s: this one has none', async () => {
    const theirs = await ledger().value<string>(
      'select r.code from qt001_cp.approval_requests as r join qt001_cp.activation as a using (activation_id) where a.code = $1',
      [other],
    )
    const where = `where auth_code = '${honest.auth_code}'`
    const { cut } = await decided(
      `update qt001_cp.governance_build_authorization set request_ref = '${theirs}' ${where}`,
    )
    expect([cut.outcome, ...cut.findings.map((f) => f.code)]).toEqual(['blocked', 'AUTH_ABSENT'])
  })

  it('there is none', async () => {
    const { cut, preflight, before, after } = await decided(
      `delete from qt001_cp.governance_build_authorization where auth_code = '${honest.auth_code}'`,
    )
    expect([cut.outcome, ...cut.findings.map((f) => f.code)]).toEqual(['blocked', 'AUTH_ABSENT'])
    expect(preflight).toEqual(['blocked', 'AUTH_ABSENT'])
    expect(after).toEqual(before)
  })

  it('the database itself holds no active grant without its e-sign', async () => {
    const update = `update qt001_cp.governance_build_authorization set sovereign_esign_ref = null where auth_code = '${honest.auth_code}'`
    await expect(plant(ledger(), update)).rejects.toMatchObject({ cause: { constraint: 'chk_sov_esign' } })
  })
})

describe('[GRT-2] more than one grant of the request', () => {
  const second = (status: string, scope = '') =>
    `insert into qt001_cp.governance_build_authorization
       (auth_code, scope, rollback_plan_ref, requires_sovereign_esign, sovereign_esign_ref, status, expires_at, request_ref)
     select 'G-SECOND00', scope ${scope}, rollback_plan_ref, true, sovereign_esign_ref, '${status}', expires_at, request_ref
     from qt001_cp.governance_build_authorization where auth_code = '${honest.auth_code}'`

  it('two that both authorise are ambiguous, and neither is spent', async () => {
    await plant(ledger(), second('active'))
    const use = await plantEsign(ledger(), code, { authCode: 'G-SECOND00' })
    const { cut, preflight, before, after } = await decided(
      `update qt001_cp.governance_build_authorization set sovereign_esign_ref = '${use}' where auth_code = 'G-SECOND00'`,
    )
    expect([cut.outcome, ...cut.findings.map((f) => f.code)]).toEqual(['blocked', 'AMBIGUOUS_AUTHORIZATION'])
    expect(preflight).toEqual(['blocked', 'AMBIGUOUS_AUTHORIZATION'])
    expect(after).toEqual(before)
  })
})

it('[GRT-6] the control passes, and after all of it the change is carried out', async () => {
  const control = cases.find(([name]) => name === 'control')?.[1] as Case
  await plant(ledger(), ...planted(control))
  expect(await tryCall(ledger().preflightCut(code))).toEqual(['pass'])
  // A second grant that authorises nothing neither hinders the first nor is spent with it.
  await plant(
    ledger(),
    `insert into qt001_cp.governance_build_authorization
       (auth_code, scope, rollback_plan_ref, requires_sovereign_esign, sovereign_esign_ref, status, expires_at, request_ref)
     select 'G-SECOND00', scope || '{"plan_id": "other"}', rollback_plan_ref, true, sovereign_esign_ref, 'active', expires_at, request_ref
     from qt001_cp.governance_build_authorization where auth_code = '${honest.auth_code}'`,
  )
  const { outcome, evidenceId } = await ledger().run(code, { job: { actorId: ID.operator } })
  expect(outcome).toBe('done')
  const statuses = `select jsonb_object_agg(auth_code, status) from qt001_cp.governance_build_authorization where request_ref = $1`
  expect(await ledger().value(statuses, [honest.request_ref])).toEqual({
    [honest.auth_code]: 'consumed',
    'G-SECOND00': 'active',
  })
  const spent = `select jsonb_build_array(t.auth_code, e.body::jsonb ->> 'auth_code') from qt001_cp.act as t
    join qt001_cp.evidence_registry as e using (evidence_id) where e.evidence_id = $1::uuid`
  expect(await ledger().value(spent, [evidenceId])).toEqual([honest.auth_code, honest.auth_code])
  expect(await tryCall(ledger().run(code))).toContain('GRANT_CONSUMED')
})
