// Every hostile script of the corpus, let loose on a target: refused or undone whole, with its exact code; without its guard, let through.
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { QuorateError } from '../../src/codes/error.ts'
import type { Answer } from '../support/call-gate.ts'
import { withGuardOut } from '../support/guard.ts'
import { codes, useLedger } from '../support/ledger.ts'
import { askedVersion } from '../support/postgresql.ts'
import { sampled } from '../support/sample.ts'
import { readScriptCorpus, type ScriptCase } from '../support/script-corpus.ts'
import {
  DEFERRED,
  freshSession,
  NOT_ASKED,
  provisionWorld,
  signedChange,
  surroundings,
} from '../support/script-world.ts'
import { openScript, scriptContent } from '../support/scripts.ts'

const HOSTILE = readScriptCorpus(Number(askedVersion())).map(({ fail }) => fail)
/** Those that fail by themselves and are let act with a change of their own, which spends its grant. */
const IN_FULL = [
  'deferred-key',
  'effect-erased',
  'last-statement',
  'raise-cancel',
  'raise-drift',
  'raise-rehearsed',
  'raise-refusal',
]

const ledger = useLedger()
let change: string
/** What is to be signed for a script that does nothing, and was rehearsed. */
let toSign: string
let before: Readonly<Record<string, unknown>>

beforeAll(async () => {
  await provisionWorld(ledger())
  change = await signedChange(ledger())
  toSign = await rehearseNothing(change)
  before = await surroundings(ledger())
})
afterEach(() => freshSession(ledger()))

/** What was said: an answer's findings, or those of a refusal that undid even the record of the call. */
async function said(
  call: Promise<Answer>,
): Promise<{ outcome: string; codes: readonly string[]; answer: Answer | null; text: string }> {
  try {
    const answer = await call
    return { outcome: answer.outcome, codes: distinct(codes(answer)), answer, text: JSON.stringify(answer.findings) }
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    const told = error.findings.map(({ code }) => code)
    return {
      outcome: 'thrown',
      codes: distinct(told.length > 0 ? told : [error.code]),
      answer: null,
      text: JSON.stringify(error.findings),
    }
  }
}

const seen = ({ outcome, codes }: { outcome: string; codes: readonly string[] }) => [outcome, codes]
const distinct = (list: readonly string[]) => [...new Set(list)].sort()
const planIdOf = ({ name }: ScriptCase) => name.replaceAll('_', '-')
const open = (one: ScriptCase) => said(openScript(ledger(), { ...one.plan, planId: planIdOf(one) }))

function rehearse({ plan }: ScriptCase) {
  ledger().keepContent(change, scriptContent(plan))
  return said(ledger().preflightCut(change))
}

/** A preflight that passes, by which any other script gets as far as its act. */
async function rehearseNothing(code: string, planId = 'fix'): Promise<string> {
  ledger().keepContent(code, scriptContent({ script: 'select 1', planId }))
  return (await ledger().preflightCut(code)).toSign as string
}

/** The act itself, in a session of another name than the rehearsal's. */
async function act(signed: string, code = change) {
  await ledger().exec.query(`set application_name = 'the act'`)
  return said(ledger().cut(code, signed))
}

/** The act, taken back by its caller afterwards: for those whose failure spends the grant of the one change that all share. */
async function tryAct(signed: string) {
  await ledger().exec.query('begin')
  const told = await act(signed)
  await ledger().exec.query('rollback')
  return told
}

function shown(answer: Answer | null, { shows }: ScriptCase): boolean {
  const effect = answer?.rest.effect as {
    catalogue: { catalogue: string; object: string }[]
    files: { relation: string }[]
  }
  if (shows?.where === 'files') return effect.files.some(({ relation }) => relation.includes(shows.object))
  return effect.catalogue.some((one) => one.catalogue === shows?.where && one.object.includes(shows.object))
}

describe.each([
  ['', HOSTILE.filter(({ name }) => !name.startsWith('deferred-again') && !name.startsWith('deferred-function'))],
  [' beside a deferred trigger', HOSTILE.filter(({ name }) => /^deferred-(again|function)/.test(name))],
])('[SQL-3] [SQL-4] a hostile script%s', (beside, cases) => {
  if (beside !== '') {
    beforeAll(async () => {
      await ledger().superuser.query(DEFERRED)
      before = await surroundings(ledger())
    })
  }

  it.each(sampled(cases).map((one) => [one.name, one] as const))('%s leaves nothing', async (_, one) => {
    if (one.stage === 'open') {
      expect(seen(await open(one))).toEqual(['blocked', one.codes])
    } else if (one.stage === 'rehearsal') {
      const rehearsed = await rehearse(one)
      expect(seen(rehearsed)).toEqual(['blocked', one.codes])
      expect(rehearsed.text).not.toContain('@example.com')
      // What PostgreSQL itself refuses it refuses always: a few of those act, below.
      if (one.codes.join() !== 'SCRIPT_FAILED') {
        await freshSession(ledger())
        const signed = await rehearseNothing(change)
        ledger().keepContent(change, scriptContent(one.plan))
        expect((await tryAct(signed)).codes).toEqual(one.codes)
      }
    } else {
      const rehearsed = await rehearse(one)
      expect(seen(rehearsed)).toEqual(['pass', []])
      if (one.shows !== null) expect(shown(rehearsed.answer, one)).toBe(true)
      const signed = one.shows === null ? (rehearsed.answer?.toSign as string) : toSign
      expect(seen(await act(signed))).toEqual(['thrown', one.codes])
    }
    expect(await surroundings(ledger())).toEqual(before)
  })

  it.each(sampled(cases).flatMap((one) => (one.guard ? [[one.name, one, one.guard] as const] : [])))(
    '%s is let through without its guard',
    async (_, one, guard) => {
      const told = await withGuardOut(ledger(), guard.name, guard.text, guard.instead, () =>
        // Another text of the executor is a drift of its own.
        guard.name.startsWith('quorate_targets.billing')
          ? withGuardOut(ledger(), ...DRIFT_UNSEEN, () => tried(one))
          : tried(one),
      )
      expect(told.codes).toEqual(guard.code === null ? [] : [guard.code])
      await freshSession(ledger())
      expect(await surroundings(ledger())).toEqual({ ...before, functions: expect.any(String) })
    },
  )
})

const DRIFT_UNSEEN = [
  'quorate.target_findings(text)',
  'if v_target.item_id is null then',
  'return; if v_target.item_id is null then',
] as const

async function tried(one: ScriptCase) {
  if (one.stage === 'open') return open(one)
  const rehearsed = await rehearse(one)
  return one.stage === 'rehearsal' || rehearsed.outcome !== 'pass'
    ? rehearsed
    : tryAct(rehearsed.answer?.toSign as string)
}

describe('[SQL-3] the act of a script that fails', () => {
  beforeEach(async () => {
    before = await surroundings(ledger())
  })

  it.each(HOSTILE.filter(({ name }) => IN_FULL.includes(name.slice(0, -5))).map((one) => [one.name, one] as const))(
    '%s is undone whole and spends the grant',
    async (_, one) => {
      const opened = await open(one)
      const code = opened.answer?.code as string
      await ledger().signAll(code, NOT_ASKED)
      const signed = await rehearseNothing(code, planIdOf(one))
      ledger().keepContent(code, scriptContent({ ...one.plan, planId: planIdOf(one) }))
      expect(seen(await act(signed, code))).toEqual(['step_failed', one.codes])
      expect(await surroundings(ledger())).toEqual(before)
      expect((await ledger().change(code)).status).not.toBe('open')
    },
  )
})

describe('[SQL-1] after all of them', () => {
  it('a harmless script is opened, signed, rehearsed, cut and verified', async () => {
    const { code } = await openScript(ledger(), {
      script: `update billing.accounts set status = 'closed' where id <= 3`,
      planId: 'harmless',
      expect: { 'billing.accounts': { update: 3 } },
    })
    await ledger().signAll(code as string, NOT_ASKED)
    const done = await ledger().run(code as string)
    expect([done.outcome, codes(done)]).toEqual(['done', []])
    const verified = await ledger().run((done.rest.successor as { code: string }).code)
    expect([verified.outcome, verified.rest.result]).toEqual(['done', 'pass'])
  })
})
