// One honest answer of each function that tells what became of changes.
import { digest, type Honest, id, ledger, required, TREE, tree } from './honest-answers.ts'
import { ESCALATION, nobody, person } from './honest-escalation.ts'
import { HELD } from './honest-holds.ts'
import { PAST_RUN } from './honest-run.ts'

const pages = { server: 'https://github.com', repository: 'acme/ledger' }
export const HISTORY: Honest = {
  answer: {
    ...{ ended: 'consumed', github: pages, opened: person, withdrawn: person, escalation: ESCALATION.answer },
    run: PAST_RUN.answer,
    rotations: [{ ...person, environment: 'production-cut' }],
    holds: [{ ...person, what: 'placed', reason: 'the figures are wrong' }],
    seats: [{ ...person, class: 'reviewer', ordinal: 1, source: 'api', seat: 'president', left: person }],
    attempts: {
      earlier: 0,
      tree,
      shown: [
        {
          ...{ ...person, code: 'Q-7F3K29XA', action: 'CUT', phase: 'act', outcome: 'done', codes: ['SEAT_MISSING'] },
          concluded_at: '2026-11-30T09:00:00Z',
        },
      ],
    },
  },
  optional: TREE.map((path) => `attempts.${path}`),
  nullable: [
    ...ESCALATION.nullable.map((path) => `escalation.${path}`),
    ...PAST_RUN.nullable.map((path) => `run.${path}`),
    ...nobody('rotations[0]'),
    ...nobody('holds[0]'),
    ...[
      'run',
      'escalation',
      'ended',
      'github',
      'withdrawn',
      'attempts.shown[0].outcome',
      'attempts.shown[0].concluded_at',
    ],
    ...[
      'attempts.tree',
      'seats[0].left',
      'seats[0].seat',
      ...['opened', 'withdrawn', 'seats[0]', 'seats[0].left', 'attempts.shown[0]'].flatMap(nobody),
    ],
  ],
}
export const CHANGES: Honest = {
  answer: [
    {
      ...{ code: 'Q-7F3K29XA', action: 'CUT', kind: 'documents', state: 'open', entry: 'marked', plan: 'docs' },
      ...{
        verified: 'fail',
        run: 'unknown',
        compensates: 'Q-7F3K29XD',
        escalation: { number: 7, status: 'marked' },
        revision: '1',
        not_after: '2026-11-30T09:00:00Z',
        parent: 'Q-7F3K29XB',
        opened: person,
        awaits: required,
        grant: { status: 'draft', esign: 'president' },
        holds: [HELD],
      },
    },
  ] as never,
  optional: ['[0].holds[0].until', '[0].holds[0].joined'],
  nullable: [
    '[0].run',
    '[0].grant',
    '[0].grant.esign',
    '[0].compensates',
    '[0].escalation',
    '[0].kind',
    '[0].entry',
    '[0].verified',
    '[0].parent',
    ...nobody('[0].opened'),
  ],
}
export const CHAIN: Honest = {
  answer: {
    ...{ ledger, github: pages },
    links: [
      {
        ...{ seq: 1, id: id('2'), kind: 'GENESIS', recorded_at: '2026-11-30T09:00:00.000001Z', body: '{}' },
        ...{ prev_hash: digest('0'), hash: digest('a'), change: 'Q-7F3K29XA', by: person },
      },
    ],
  },
  nullable: ['github', 'links[0].change', ...nobody('links[0].by')],
}
