// Every kind of call holds to its proof's time until its commit (EV-7): the same call is refused when its transaction ends too late.
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import type { CallChanges } from '../support/call-changes.ts'
import { capture, type Statement, send } from '../support/capture.ts'
import { codesOf } from '../support/codes-of.ts'
import { cutOf, forcedVerify, openCompensation } from '../support/compensation.ts'
import { PROVED_CALLS } from '../support/door-calls.ts'
import { govern, openGoverned, readyGoverned, registryChanges } from '../support/governance.ts'
import { addKeys, anotherKey, plantKeysWorkflow } from '../support/keys.ts'
import { codes, useLedger } from '../support/ledger.ts'
import type { Role } from '../support/ledger-database.ts'
import { moment } from '../support/moment.ts'
import { cutIn, expire, openVerify } from '../support/open-verify.ts'
import { ID } from '../support/people.ts'
import { written } from '../support/plant.ts'
import { rotateEnvironment } from '../support/rotation.ts'
import { sampled } from '../support/sample.ts'
import { provision, readyScript } from '../support/scripts.ts'

const ledger = useLedger()
beforeAll(() => plantKeysWorkflow(ledger()))

const plan = () => `p${randomUUID().slice(0, 8)}`
const TEXT = '# One\n\ntext\n'
const opened = async () => (await ledger().open(TEXT, { planId: plan() })).code as string
const register = () =>
  registryChanges({ op: 'register', subject_sha256: sha256(randomUUID()), valid_until: moment(86_400) })

/** How a kind of call is made: its login, and the call itself after whatever it needs. */
type Kind = readonly [name: string, login: Role, call: () => Promise<(changes: CallChanges) => Promise<unknown>>]

// In an order in which none spoils the next.
const KINDS: readonly Kind[] = [
  ['open', 'quorate_door', async () => (changes) => ledger().open(TEXT, { planId: 'opened', ...changes })],
  [
    'open, of the gate itself',
    'quorate_door',
    async () => {
      const document = register()
      return (changes) => openGoverned(ledger(), 'REGISTRY_CHANGE', document, changes)
    },
  ],
  [
    'signoff',
    'quorate_door',
    async () => {
      const code = await opened()
      return (changes) => ledger().signoff(code, 'tech_lead', ID.tech_lead, changes)
    },
  ],
  [
    'leave_seat',
    'quorate_door',
    async () => {
      const code = await opened()
      await ledger().signoff(code, 'tech_lead', ID.tech_lead)
      return (changes) => ledger().leave(code, 'tech_lead', ID.tech_lead, changes)
    },
  ],
  [
    'withdraw_change',
    'quorate_door',
    async () => {
      const code = await opened()
      return (changes) => ledger().withdrawChange(code, ID.operator, changes)
    },
  ],
  ['add_keys', 'quorate_door', async () => (changes) => addKeys(ledger(), [anotherKey('new')], changes)],
  [
    'preflight_cut',
    'cutter_exec',
    async () => {
      const code = await ledger().ready(TEXT)
      return (changes) => ledger().preflightCut(code, changes)
    },
  ],
  [
    'cut',
    'cutter_exec',
    async () => {
      const code = await ledger().ready(TEXT)
      const { toSign } = await ledger().preflightCut(code, { runId: '71' })
      return (changes) => ledger().cut(code, toSign as string, { ...changes, runId: '71' })
    },
  ],
  [
    'preflight_verify',
    'cutter_verify',
    async () => {
      const { verifyCode } = await cutIn(ledger(), '# One\n\nnew\n')
      return (changes) => ledger().preflightVerify(verifyCode, changes)
    },
  ],
  [
    'verify',
    'cutter_verify',
    async () => {
      const { verifyCode } = await cutIn(ledger(), '# One\n\nnewer\n')
      const { toSign } = await ledger().preflightVerify(verifyCode, { runId: '72' })
      return (changes) => ledger().verify(verifyCode, toSign as string, { ...changes, runId: '72' })
    },
  ],
  ...PROVED_CALLS.map(([name, login, prepared]): Kind => [name, login, () => prepared(ledger())]),
  [
    'open_verify',
    'quorate_door',
    async () => {
      const { cutCode, verifyCode } = await cutIn(ledger(), '# One\n\nnewest\n')
      await expire(ledger(), verifyCode)
      return (changes) => openVerify(ledger(), cutCode, changes)
    },
  ],
  [
    'open_compensation',
    'quorate_door',
    async () => {
      const { code, verify } = await cutOf(ledger(), plan(), '# One\n\nforced\n')
      await forcedVerify(ledger(), verify)
      return (changes) => openCompensation(ledger(), code, changes)
    },
  ],
  [
    'rehearse_cut',
    'cutter_exec',
    async () => {
      await provision(ledger())
      const script = `update billing.accounts set status = 'closed' where id = 1`
      const code = await readyScript(ledger(), { script, expect: { 'billing.accounts': { update: 1 } } })
      return (changes) => ledger().rehearse(code, changes)
    },
  ],
  [
    'preflight_govern',
    'quorate_door',
    async () => {
      const code = await readyGoverned(ledger(), 'REGISTRY_CHANGE', register())
      return ({ as, ...changes }) => govern(ledger(), code, { ...changes, ...(as ? { preflightAs: as } : {}) })
    },
  ],
  [
    'govern',
    'quorate_door',
    async () => {
      const code = await readyGoverned(ledger(), 'REGISTRY_CHANGE', register())
      return (changes) => govern(ledger(), code, { ...changes, preflightAs: ledger().door })
    },
  ],
  [
    'suspend_human',
    'quorate_revoke',
    async () => (changes) => ledger().suspend(ID.council3, ID.content_owner2, changes),
  ],
  [
    'confirm_suspension',
    'quorate_revoke',
    async () => {
      await ledger().suspend(ID.council2, ID.cutCustodian)
      return (changes) => ledger().confirm(ID.council2, ID.product_lead2, changes)
    },
  ],
  ['rotate_environment', 'quorate_door', async () => (changes) => rotateEnvironment(ledger(), {}, changes)],
  ['revoke_self', 'quorate_revoke', async () => (changes) => ledger().revoke(ID.tech_lead2, changes)],
]

/** The function of a kind of call: its name, before what tells two calls of one function apart. */
const functionOf = (name: string) => name.replace(/,.*/, '')

/** Begins, makes the call, ends as asked. Answers how each went. */
async function within(login: Role, call: Statement, wait: () => Promise<unknown>) {
  const session = await ledger().as(login)
  await session.query('begin')
  const { outcome } = await send(session, call)
  await wait()
  const ended = await codesOf(() => session.query('commit'))
  await session.close()
  return [outcome, ...ended]
}

describe('[EV-7] a proof holds to the commit, and no longer:', () => {
  const links = () => ledger().value<number>('(select count(*)::int from qt001_cp.evidence_registry)')

  it.each(sampled(KINDS))('%s', async (name, login, prepared) => {
    const make = await prepared()
    const asked = (changes: CallChanges) => capture(ledger().door, (as) => make({ ...changes, as }))
    const done = /^(preflight|rehearse)/.test(name) ? 'pass' : 'done'
    const before = [await links(), await written(ledger())]
    const exp = Math.floor(Date.now() / 1000) + 4
    const late = await asked({ claims: { exp } })
    expect(late.text).toContain(`${functionOf(name)}(`)
    const over = () => sleep(exp * 1000 + 50 - Date.now())
    expect(await within(login, late, over)).toEqual([done, 'CALL_OVERTIME'])
    // Whatever was written before it by its own preflight stays; of the call itself nothing does.
    const stays = name === 'govern' ? 1 : 0
    expect([(await links()) - stays, await written(ledger())]).toEqual(before)
    expect(await within(login, await asked({}), async () => {})).toEqual([done, 'accepted'])
    expect(await links()).toBeGreaterThan((before[0] as number) + stays)
  })
})

describe('[EV-7] a function that writes on a token’s strength', () => {
  it('is one of those above: whatever a login may call that spends a token', async () => {
    const called = await ledger().value<string[]>(
      `(select jsonb_agg(p.proname order by p.proname) from pg_proc as p
        where p.pronamespace in ('quorate'::regnamespace, 'qt001_cp'::regnamespace, 'cutter_governance'::regnamespace) and 'p_token' = any (p.proargnames)
          and exists (select from unnest(array['cutter_exec', 'cutter_verify', 'cutter_deploy', 'quorate_door', 'quorate_revoke']) as r
            where has_function_privilege(r, p.oid, 'execute')))`,
    )
    expect(called).toEqual([...new Set(KINDS.map(([name]) => functionOf(name)))].toSorted())
  })
})

describe('[EV-7] a call that ends too late', () => {
  it('is refused as its last statement already, also where it wrote nothing but a block', async () => {
    const session = await ledger().as('quorate_door')
    const code = await opened()
    await ledger().superuser.query(`create function public.slow() returns trigger language plpgsql
      as $$ begin perform pg_sleep(4.5); return new; end $$`)
    await ledger().superuser.query(`create trigger slow before insert on qt001_cp.evidence_registry
      for each row when (new.kind like 'SIGNOFF%') execute function public.slow()`)
    const soon = () => ({ claims: { exp: Math.floor(Date.now() / 1000) + 4 }, as: session })
    await session.query('begin')
    expect(await codesOf(() => ledger().signoff(code, 'tech_lead', ID.tech_lead, soon()))).toEqual(['CALL_OVERTIME'])
    await session.query('rollback')
    // The wrong person: a block with evidence.
    expect(await codesOf(() => ledger().signoff(code, 'tech_lead', ID.content_owner, soon()))).toEqual([
      'CALL_OVERTIME',
    ])
    await ledger().superuser.query('drop function public.slow() cascade')
    expect(codes(await ledger().signoff(code, 'tech_lead', ID.content_owner, soon()))).toEqual([
      'OCCUPANT_NOT_OF_CLASS',
    ])
    await session.close()
  })

  it('is told as a block with evidence where what it was signed for was over before the call', async () => {
    const code = await opened()
    await expire(ledger(), code)
    const { outcome, evidenceId, findings } = await ledger().signoff(code, 'tech_lead', ID.tech_lead)
    expect([outcome, typeof evidenceId, ...findings.map((one) => one.code)]).toEqual([
      'blocked',
      'string',
      'ACTIVATION_EXPIRED',
    ])
  })
})
