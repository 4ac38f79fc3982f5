// A change as people read it: how a seat is proved is said in the words that the policy file has.
import { describe, expect, it } from 'vitest'
import { CUSTODY } from '../../../../src/codes/assurance.ts'
import type { Packet } from '../../../../src/codes/packet.ts'
import { expandEnvironment } from '../../../../src/manifest/expand/expand.ts'
import { readPolicyInForce } from '../../../../src/manifest/policy-in-force.ts'
import type { ActAnswer } from '../../../../src/postgres/answer-form.ts'
import { changeAnswer, changeFrom } from '../../../../src/postgres/read-change.ts'
import { readFindings } from '../../../../src/postgres/read-findings.ts'
import type { Gate } from '../../../../src/postgres/read-gate.ts'
import { jsonText } from '../../../../src/report/json.ts'
import { summaryMarkdown } from '../../../../src/report/summary.ts'
import { terminalText } from '../../../../src/report/terminal.ts'
import { actVerdict } from '../../../../src/usecases/act/act-verdict.ts'
import { changeSeats } from '../../../../src/usecases/change/change-seats.ts'
import { environment } from '../../manifest/environment.ts'
import { STATUS } from '../../postgres/honest-answers.ts'

const gate = {
  name: 'production',
  policy: readPolicyInForce(expandEnvironment(environment()).bytes, 'manifest'),
} as unknown as Gate

/** One seat a proof, as the database lists them: in the catalogue's words. */
const REQUIRED = (
  [
    ['operator', 'session'],
    ['reviewer', 'api'],
    ['tech_lead', 'review'],
    ['content_owner', 'token'],
    ['approver', 'seat'],
    ['cut_custodian', 'session'],
  ] as const
).map(([role, assurance]) => ({ class: role, ordinal: 1, assurance: [assurance], custody: role === 'cut_custodian' }))
const OCCUPIED = REQUIRED.map(({ assurance: [source = 'token'], class: role, ordinal }) => {
  return { class: role, ordinal, source, human: `human of ${role}` }
})
/** As a seat's proof, each word of the catalogue that the policy does not have. */
const CATALOGUE_WORDS = /[( `"](token|api|review|session)[) `",]/

const change = (occupied: typeof OCCUPIED) =>
  changeFrom(
    changeAnswer(
      {
        ...(STATUS.answer as object),
        awaits: REQUIRED.map((seat) => ({ code: 'SEAT_MISSING', expected: `${seat.class}/1` })),
        ...{ parent: null, grant: null, required: REQUIRED, occupied, subjects: {}, fell: [], holds: [] },
        scope: { claims: { ...(STATUS.answer.scope as { claims: object }).claims, environment: 'production-cut' } },
      },
      '',
    ),
    { scope: 'cut', action: 'CUT', commit: 'c'.repeat(40) } as Packet,
  )

/** The same in every form that people get. */
const shown = (verdict: Parameters<typeof terminalText>[0]) => [
  terminalText(verdict),
  summaryMarkdown(verdict),
  jsonText(verdict),
]

describe('how a seat is proved', () => {
  it.each([
    ['taken', OCCUPIED],
    ['waited for', []],
  ])('[ACT-6] is shown in the policy’s words where seats are %s', async (_, occupied) => {
    const { seats, next } = await changeSeats(gate, change(occupied), null, null)
    const texts = shown({ outcome: 'pass', mode: 'status', findings: [], facts: { status: 'open' }, seats, next })
    for (const text of texts) expect(text).not.toMatch(CATALOGUE_WORDS)
    const proofs = [...(texts[0] ?? '').matchAll(/^(\w+) 1 .*\((\w+).*\)$/gm)].map(([, role, proof]) => [role, proof])
    expect(proofs).toEqual([
      ['operator', 'run'],
      ['reviewer', 'environment'],
      ['tech_lead', 'pull_request'],
      ['content_owner', 'dispatch'],
      ['approver', 'seat'],
      // Nobody runs anything for it.
      ['cut_custodian', 'custody'],
    ])
  })

  it('[ACT-6] is shown in the policy’s words where a run has brought the seats', () => {
    const answer = {
      outcome: 'pass',
      findings: [],
      checks: null,
      shows: [],
      seats: OCCUPIED,
      successor: null,
      ledger: null,
      effect: null,
    }
    const context = { gate, change: change([]), kind: { explain: () => '' }, content: '', people: null, accounts: [] }
    const verdict = actVerdict('cut', answer as unknown as ActAnswer, 'pass', context)
    expect(verdict.seats?.occupied.map(({ source }) => source)).toEqual([
      'run',
      'environment',
      'pull_request',
      'dispatch',
      'seat',
      CUSTODY,
    ])
    for (const text of shown(verdict)) expect(text).not.toMatch(CATALOGUE_WORDS)
  })

  it('[ACT-6] [ID-12] tells apart what the runner only reports', async () => {
    const { seats } = await changeSeats(gate, change(OCCUPIED), null, null)
    const text = terminalText({ outcome: 'pass', mode: 'status', findings: [], facts: { status: 'open' }, seats })
    expect(text.match(/\(.*reported by the runner\)/g)).toEqual([
      '(environment, reported by the runner)',
      '(pull_request, reported by the runner)',
    ])
  })

  it('[ACT-6] leads each role that is waited for to its own proof', async () => {
    const { next } = await changeSeats(gate, change([]), null, null)
    expect(next.map((step) => step.split(':')[0])).toEqual([
      `Somebody registered as tech_lead approves the pull request that was merged as ${'c'.repeat(40)}, at its last commit.`,
      'Somebody registered as content_owner runs the signoff workflow with change Q-7F3K29XA and role content_owner',
      'Somebody registered as approver signs with the key of their seat, on their own device',
      "The login's custodian must be registered and current",
      'Then somebody registered as operator starts a new run of the CUT workflow and has the deployment to production-cut approved',
      'Somebody registered as reviewer approves the deployment to production-cut in the new run.',
    ])
  })

  it('[ACT-6] [APR-8] says of a seat that takes both that a job and a key are waited for', async () => {
    const open = change([])
    const required = open.required.map((seat) =>
      seat.class === 'approver' ? { ...seat, assurance: ['both' as const] } : seat,
    )
    const { next } = await changeSeats(gate, { ...open, required }, null, null)
    expect(next.find((step) => step.includes('approver'))).toBe(
      'Somebody registered as approver both runs the signoff workflow and signs with the key of their seat: gh workflow run signoff.yml --repo acme/ledger --ref main -f change=Q-7F3K29XA -f role=approver; quorate approve Q-7F3K29XA --packet packet.json --approver <seat> --role approver',
    )
  })
})

describe('a finding of the database about a proof', () => {
  it.each([
    ['ASSURANCE_NOT_ACCEPTED', ['token'], 'tech_lead/1 by api', ['dispatch'], 'tech_lead/1 by environment'],
    ['ASSURANCE_ALL_API', ['token', 'seat'], null, ['dispatch', 'seat'], null],
    ['REVIEW_NOT_SIGNED', 'a signoff of tech_lead by token', null, 'a signoff of tech_lead by dispatch', null],
    // Of another code the same word is another thing.
    ['TOKEN_TYPE', 'token', 'api', 'token', 'api'],
  ])('[ACT-6] of %s says it in the policy’s words', (code, expected, observed, shownExpected, shownObserved) => {
    expect(readFindings([{ code, expected, observed }])).toEqual([
      { code, expected: shownExpected, observed: shownObserved },
    ])
  })
})
