// Plans with a script that are not of their form, at open; and one that was changed after it was signed: nothing of it runs.
import canonicalize from 'canonicalize'
import { beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { useLedger } from '../support/ledger.ts'
import { type Ending, tryCall } from '../support/plant.ts'
import { openScript, provision, readyScript, scriptContent } from '../support/scripts.ts'

const ledger = useLedger()
beforeAll(() => provision(ledger()))

const HONEST = {
  script: `update billing.accounts set status = 'closed' where id = 1;`,
  expect: { 'billing.accounts': { update: 1 } },
  assert: ['select true'],
  compensation: { script: `update billing.accounts set status = 'open' where id = 1;` },
} as const

type Plan = Record<string, unknown> & { sql: Record<string, unknown> }
const honest = (): Plan => JSON.parse(scriptContent(HONEST))
const part = (text: string) => ({ bytes: Buffer.byteLength(text), path: null, sha256: sha256(text), text })
/** The plan with members of `sql` changed. */
const sql = (changes: Record<string, unknown>) => (plan: Plan) => ({ ...plan, sql: { ...plan.sql, ...changes } })
const expected = (bound: unknown) => sql({ expect: { 'billing.accounts': bound } })
const bound = { delete: [0, 0], insert: [0, 0], truncate: false, update: [1, 1] }
const without = (member: string) => (plan: Plan) => {
  const { [member]: _, ...rest } = plan.sql
  return { ...plan, sql: rest }
}

const open = (change: (plan: Plan) => unknown): Promise<Ending> =>
  tryCall(openScript(ledger(), canonicalize(change(honest())) as string))

describe('[SQL-1] at open, a plan with a script', () => {
  it('is filed as it is', async () => {
    expect(await open((plan) => plan)).toEqual(['done'])
  })

  it.each<[string, (plan: Plan) => unknown]>([
    ['has a member more', (plan) => ({ ...plan, more: 1 })],
    ['has another version', (plan) => ({ ...plan, v: 2 })],
    ['depends on no list', (plan) => ({ ...plan, depends_on: 'docs' })],
    ['has no sql', (plan) => ({ ...plan, sql: null })],
    ['has a root that is not its target', (plan) => ({ ...plan, root: 'sql/other' })],
    ['has sql with a member more', sql({ more: 1 })],
    ...[...Object.keys(honest().sql)].map((member): [string, (plan: Plan) => unknown] => [
      `has sql without ${member}`,
      without(member),
    ]),
    ['has a script without text', sql({ script: { ...part('x'), text: null } })],
    ['has a script with a member more', sql({ script: { ...part('select 1'), more: 1 } })],
    ['has a script as a text', sql({ script: 'select 1' })],
    ['has an assertion as a text', sql({ assert: ['select true'] })],
    ['has 51 assertions', sql({ assert: Array.from({ length: 51 }, () => part('select true')) })],
    ['binds something else', sql({ bind: 'nothing' })],
    ['keeps a word', sql({ keep: 'yes' })],
    ['has a target with a quote', sql({ target: "b'" })],
    ['has no time', sql({ timeout_ms: 0 })],
    ['has more time than an act', sql({ timeout_ms: 180_001 })],
    ['has a time as a text', sql({ timeout_ms: '60000' })],
    ['has a broken time', sql({ timeout_ms: 1000.5 })],
    ['waits for ever', sql({ lock_timeout_ms: 0 })],
    ['expects no list', sql({ expect: [] })],
    ['expects a number', expected(1)],
    ['expects no truncate', expected({ delete: [0, 0], insert: [0, 0], update: [1, 1] })],
    ['expects one number', expected({ ...bound, update: [1] })],
    ['expects less than at least', expected({ ...bound, update: [2, 1] })],
    ['expects fewer than none', expected({ ...bound, update: [-1, 1] })],
    ['expects half a row', expected({ ...bound, update: [0.5, 1] })],
    ['expects more than can be', expected({ ...bound, update: [0, 1_000_000_001] })],
    ['has unbound columns of a table that it does not expect', sql({ unbound: { 'billing.plans': ['price'] } })],
    ['has unbound columns that are no names', sql({ unbound: { 'billing.accounts': [1] } })],
    ['has a compensation of no kind', sql({ compensation: { kind: 'pray' } })],
    ['has none for no reason', sql({ compensation: { kind: 'none', reason: ' ' } })],
    ['restores with a member more', sql({ compensation: { kind: 'restore', reason: 'x' } })],
    ['restores and keeps nothing', sql({ compensation: { kind: 'restore' }, keep: false })],
    ['compensates by half a script', sql({ compensation: { kind: 'script', text: 'select 1' } })],
  ])('that %s is malformed', async (_, change) => {
    expect(await open(change)).toEqual(['blocked', 'PLAN_MALFORMED'])
  })

  it.each<[string, string, (plan: Plan) => unknown]>([
    ['has another length', 'PLAN_HASH_MISMATCH', sql({ script: { ...part('select 1'), bytes: 1 } })],
    ['has another digest', 'PLAN_HASH_MISMATCH', sql({ script: { ...part('select 1'), sha256: '0'.repeat(64) } })],
    ['has an assertion of another digest', 'PLAN_HASH_MISMATCH', sql({ assert: [{ ...part('select 1'), bytes: 1 }] })],
    ['has no statement', 'SCRIPT_EMPTY', sql({ script: part(' \n\t') })],
    ['has an assertion of nothing', 'SCRIPT_EMPTY', sql({ assert: [part('')] })],
    ['is of another revision', 'PLAN_PACKET_MISMATCH', (plan) => ({ ...plan, revision: 2 })],
    ['is of another carrier', 'PLAN_PACKET_MISMATCH', (plan) => ({ ...plan, carrier: 'C2' })],
    ['has another way back', 'PLAN_PACKET_MISMATCH', (plan) => ({ ...plan, rollback_plan_ref: 'docs/other.md' })],
    [
      'is of a target that the action may not write',
      'TARGET_NOT_PERMITTED',
      (plan) => ({ ...sql({ target: 'payroll' })(plan), root: 'sql/payroll' }),
    ],
    ['is larger than one may be', 'SCRIPT_TOO_LARGE', sql({ script: part(`select 1 ${' '.repeat(1_048_576)}`) })],
    [
      'is with all its parts larger than may be',
      'SCRIPT_TOO_LARGE',
      sql({ assert: Array.from({ length: 5 }, () => part(`select true ${' '.repeat(900_000)}`)) }),
    ],
  ])('that %s is refused: %s', async (_, code, change) => {
    expect(await open(change)).toEqual(['blocked', code])
  })

  it.each([
    ['a carriage return', '\r', false],
    ['a line feed', '\n', true],
    ['a soft hyphen', '\u00ad', false],
    ['a space of no width', '\u200b', false],
    ['a tag', '\u{e0041}', false],
    ['a letter of another plane', '\u{1f600}', true],
    ['a tab', '\t', true],
    ['a letter of another script', 'ж', true],
    ['a NUL’s neighbour', '\u0001', false],
    ['a backspace', '\b', false],
    ['an escape', '\u001b', false],
    ['a delete', '\u007f', false],
    ['a C1 control', '\u0085', false],
    ['a right-to-left override', '\u202e', false],
    ['an isolate', '\u2066', false],
    ['a mark', '\u200f', false],
    ['a line separator', '\u2028', false],
    ['a byte order mark', '\ufeff', false],
  ])('with %s in it is refused unless people see it', async (_, character, fits) => {
    const text = `select '${character}'`
    const answers = fits ? ['done'] : ['blocked', 'SCRIPT_TEXT_INVALID']
    expect(await open(sql({ script: part(text) }))).toEqual(answers)
    expect(await open(sql({ assert: [part(text)] }))).toEqual(answers)
    expect(await open(sql({ compensation: { kind: 'script', ...part(text) } }))).toEqual(answers)
  })

  it('with a rule for units is malformed: a script has none', async () => {
    const request = { unit_rule: '1' }
    expect(await tryCall(openScript(ledger(), HONEST, { request }))).toEqual(['blocked', 'CALL_MALFORMED'])
  })

  it('that is no content at all is malformed', async () => {
    const found = (content: string | null) =>
      ledger().value('select f.code from quorate.script_plan_findings($1, null) as f limit 1', [content])
    expect(await found(null)).toBe('PLAN_MALFORMED')
    expect(await found(scriptContent(HONEST))).toBe('PLAN_PACKET_MISMATCH')
  })

  it('in another spelling of the same content is malformed', async () => {
    const content = JSON.stringify(honest(), null, 1)
    expect(await tryCall(openScript(ledger(), content))).toEqual(['blocked', 'PLAN_MALFORMED'])
    const twice = scriptContent(HONEST).replace('"carrier":"C1"', '"carrier":"C1","carrier":"C1"')
    expect(await tryCall(openScript(ledger(), twice))).toEqual(['blocked', 'PLAN_MALFORMED'])
    expect(await tryCall(openScript(ledger(), '{"plan_id":"fix"'.concat('}')))).toEqual(['blocked', 'PLAN_MALFORMED'])
  })
})

describe('[SQL-1] a plan that was changed after it was signed', () => {
  const other: Record<string, (plan: Plan) => unknown> = {
    carrier: (plan) => ({ ...plan, carrier: 'C2' }),
    depends_on: (plan) => ({ ...plan, depends_on: ['docs'] }),
    plan_id: (plan) => ({ ...plan, plan_id: 'other' }),
    revision: (plan) => ({ ...plan, revision: 2 }),
    rollback_plan_ref: (plan) => ({ ...plan, rollback_plan_ref: 'docs/other.md' }),
    root: (plan) => ({ ...plan, root: 'sql/other' }),
    v: (plan) => ({ ...plan, v: 2 }),
    'sql.assert': sql({ assert: [] }),
    'sql.bind': sql({ bind: 'counts' }),
    'sql.compensation': sql({ compensation: { kind: 'none', reason: 'why not' } }),
    'sql.expect': expected({ ...bound, update: [0, 10] }),
    'sql.keep': sql({ keep: false }),
    'sql.lock_timeout_ms': sql({ lock_timeout_ms: 4000 }),
    'sql.script': sql({ script: part(`update billing.accounts set status = 'closed' where id = 2;`) }),
    'sql.target': sql({ target: 'other' }),
    'sql.timeout_ms': sql({ timeout_ms: 61_000 }),
    'sql.unbound': sql({ unbound: { 'billing.accounts': ['status'] } }),
  }

  it('names each member once', () => {
    const { sql: inner, ...outer } = honest()
    const members = [...Object.keys(outer), ...Object.keys(inner).map((member) => `sql.${member}`)]
    expect(Object.keys(other).toSorted()).toEqual(members.toSorted())
  })

  it('does not run, whichever member it was; as it was signed it does', async () => {
    const content = scriptContent(HONEST)
    const code = await readyScript(ledger(), HONEST)
    const closed = () => ledger().value<string>(`select count(*) from billing.accounts where status = 'closed'`)
    const runId = '9000000077'
    const { toSign } = await ledger().preflightCut(code, { runId })
    for (const [member, change] of Object.entries(other)) {
      ledger().keepContent(code, canonicalize(change(honest())) as string)
      const told = [member, 'PLAN_DIGEST_MISMATCH']
      expect([member, ...(await tryCall(ledger().preflightCut(code))).slice(1)]).toEqual(told)
      expect([member, ...(await tryCall(ledger().cut(code, toSign as string, { runId }))).slice(1)]).toEqual(told)
    }
    expect(await closed()).toBe('0')
    expect((await ledger().change(code)).grant?.status).toBe('active')
    ledger().keepContent(code, content)
    expect(await tryCall(ledger().cut(code, toSign as string, { runId }))).toEqual(['done'])
    expect(await closed()).toBe('1')
  })
})
