// A run in the ledger: opened with its subjects, signed, started once and committed, and its outcome as a row of its own (RUN-1, RUN-2).
import { describe, expect, it } from 'vitest'
import { saysFiledRun } from '../../src/kinds/words/run.ts'
import type { RunContent } from '../../src/manifest/run-content.ts'
import { type DeployChanges, openRun, readyRun, reportOutcome, SUBJECT, startedRun } from '../support/deploy.ts'
import { codes, useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { tryCall } from '../support/plant.ts'

const ledger = useLedger()
const starts = (code: string) =>
  ledger().value<string>(
    `select count(*) from cutter_governance.run_start as s join qt001_cp.activation as a using (activation_id) where a.code = '${code}'`,
  )
/** 33 names of secrets, in their order. */
const NAMES = Array.from({ length: 33 }, (_, at) => `N${String(at).padStart(2, '0')}`)
const withReleases = (releases: unknown) => (honest: RunContent) => ({ ...honest, run: { ...honest.run, releases } })
const ATTESTED = {
  workflow: 'acme/ledger/.github/workflows/build.yml',
  commit: 'same',
  trusted_root: { path: 'trusted_root.jsonl', sha256: 'b'.repeat(64) },
} as const
const withAttested = (attested: unknown) => (honest: RunContent) => ({
  ...honest,
  run: { ...honest.run, subjects: 'required', attested },
})
let runs = 0
const newRun = () => String(1_700_000_000 + ++runs)

it('[LAN-8] [RUN-1] [RUN-2] a run is opened, signed and started; its own job then says how it ended', async () => {
  const [code, runId] = [await readyRun(ledger()), newRun()]
  const { packet } = await ledger().change(code)
  expect(packet.given).toEqual({ subjects: [SUBJECT] })
  const started = await ledger().run(code, { runId })
  expect([started.outcome, codes(started), await starts(code)]).toEqual(['done', [], '1'])
  const going = await ledger().change(code)
  expect([going.status, going.run?.outcome, going.run?.runId]).toEqual(['consumed', null, runId])
  const reported = await reportOutcome(ledger(), code, runId)
  expect([reported.outcome, codes(reported)]).toEqual(['done', []])
  const { run } = await ledger().change(code)
  expect([run?.outcome, run?.reportedBy]).toEqual(['succeeded', 'run'])
})

/** So many subjects. */
const many = (count: number) => Array.from({ length: count }, (_, n) => `r${n}@sha256:${'a'.repeat(64)}`)

describe('[RUN-1] opening refuses', () => {
  const digest = 'a'.repeat(64)
  const cases: readonly (readonly [string, string, DeployChanges])[] = [
    ['a subject without a digest', 'SUBJECT_MALFORMED', { given: { subjects: ['shop'] } }],
    [
      'a subject with an upper-case digest',
      'SUBJECT_MALFORMED',
      { given: { subjects: [`shop@sha256:${'A'.repeat(64)}`] } },
    ],
    ['a subject that is no text', 'SUBJECT_MALFORMED', { given: { subjects: [1] } }],
    [
      'a subject named twice, with two digests',
      'SUBJECT_REPEATED',
      { given: { subjects: [`shop@sha256:${digest}`, `shop@sha256:${'b'.repeat(64)}`] } },
    ],
    ['more subjects than signers are shown', 'SUBJECTS_TOO_MANY', { given: { subjects: many(201) } }],
    ['subjects that are no list', 'CALL_MALFORMED', { given: { subjects: SUBJECT } }],
    ['a member that nothing knows', 'CALL_MALFORMED', { given: { subjects: [], secret: 'x' } }],
    [
      'an audience that the policy does not offer',
      'AUDIENCE_NOT_OFFERED',
      { given: { subjects: [SUBJECT], audience: 'evil' } },
    ],
    [
      'no subjects where the plan needs them',
      'SUBJECTS_MISSING',
      { run: { subjects: 'required' }, given: { subjects: [] } },
    ],
    ['subjects where the plan takes none', 'SUBJECTS_UNWANTED', { run: { subjects: 'none' } }],
    [
      'more subjects than a permit has room for',
      'PERMIT_TOO_LARGE',
      { given: { subjects: many(60), audience: 'sts.amazonaws.com' } },
    ],
    ['a deadline beyond the policy’s', 'RUN_DEADLINE', { run: { seconds: 3601 } }],
    ['other subjects in the content than in the packet', 'RUN_PLAN_MALFORMED', { said: { subjects: [] } }],
    ['a content with a further member', 'RUN_PLAN_MALFORMED', { content: (honest) => ({ ...honest, more: 1 }) }],
    ['a content without a deadline', 'RUN_PLAN_MALFORMED', { run: { seconds: 0 } }],
    [
      'files that are no list',
      'RUN_PLAN_MALFORMED',
      { content: (honest) => ({ ...honest, run: { ...honest.run, files: 'x' } }) },
    ],
    ['a file without a digest', 'RUN_PLAN_MALFORMED', { run: { files: [{ path: 'deploy.sh', sha256: 'x' }] } }],
    ['secrets that are no list', 'RUN_PLAN_MALFORMED', { content: withReleases('DB_PASSWORD') }],
    ['no list of secrets', 'RUN_PLAN_MALFORMED', { content: withReleases(undefined) }],
    ['a secret in lower case', 'RUN_PLAN_MALFORMED', { content: withReleases(['db_password']) }],
    ['a secret that is no text', 'RUN_PLAN_MALFORMED', { content: withReleases([1]) }],
    ['a secret twice', 'RUN_PLAN_MALFORMED', { content: withReleases(['A', 'A']) }],
    ['secrets in another order', 'RUN_PLAN_MALFORMED', { content: withReleases(['B', 'A']) }],
    ['33 secrets', 'RUN_PLAN_MALFORMED', { content: withReleases(NAMES) }],
    ['provenance that is none', 'RUN_PLAN_MALFORMED', { content: withAttested({}) }],
    ['no word of provenance', 'RUN_PLAN_MALFORMED', { content: withAttested(undefined) }],
    [
      'provenance without a trusted root',
      'RUN_PLAN_MALFORMED',
      { content: withAttested({ ...ATTESTED, trusted_root: null }) },
    ],
    ['provenance of some commit', 'RUN_PLAN_MALFORMED', { content: withAttested({ ...ATTESTED, commit: 'some' }) }],
    ['provenance of no workflow', 'RUN_PLAN_MALFORMED', { content: withAttested({ ...ATTESTED, workflow: '' }) }],
    ['provenance of optional subjects', 'RUN_PLAN_MALFORMED', { run: { attested: ATTESTED } }],
    ['a content of another plan', 'RUN_PLAN_MALFORMED', { content: (honest) => ({ ...honest, plan_id: 'other' }) }],
  ]
  it.each(cases)('%s: %s', async (_, code, changes) => {
    const answer = await openRun(ledger(), changes).then(
      (told) => codes(told),
      (error) => [error.code],
    )
    expect(answer).toEqual([code])
  })

  it('nothing else: an audience of the policy’s, no subjects, and the longest deadline', async () => {
    const given = { subjects: [], audience: 'sts.amazonaws.com' }
    const run = { seconds: 3600, command: null, releases: NAMES.slice(1) }
    expect(codes(await openRun(ledger(), { given, run }))).toEqual([])
    expect(codes(await openRun(ledger(), { content: withAttested(ATTESTED), plan: 'attested' }))).toEqual([])
    const most = { subjects: many(50), audience: 'sts.amazonaws.com' }
    expect(codes(await openRun(ledger(), { given: most, plan: 'most' }))).toEqual([])
    expect(codes(await openRun(ledger(), { given: { subjects: many(200) }, plan: 'all' }))).toEqual([])
  })
})

it('[SEAT-6] whoever signs is shown every subject, however many there are', async () => {
  const given = { subjects: many(200) }
  const { code } = await openRun(ledger(), { given, plan: 'shown' })
  const source = { gate: ledger().gate, database: ledger().door, code: code as string, namesOf: async () => new Map() }
  const [deployed] = await saysFiledRun(source, code as string)
  expect(deployed?.lines.map(({ text }) => text)).toEqual(given.subjects)
})

describe('[RUN-1] [GRT-5] a start', () => {
  it('is refused for a job of another commit', async () => {
    const code = await readyRun(ledger(), { plan: 'commit' })
    const other = { claims: { sha: 'd'.repeat(40) } }
    expect(await tryCall(ledger().preflightCut(code, other))).toEqual(['blocked', 'RUN_OTHER_COMMIT'])
    expect(await tryCall(ledger().preflightCut(code))).toEqual(['pass'])
  })

  it('is not by a cut’s login, nor with a cut’s token', async () => {
    const code = await readyRun(ledger(), { plan: 'login' })
    expect(await tryCall(ledger().preflightCut(code, { as: ledger().exec }))).toEqual(['refused', 'DB_PERMISSION'])
    expect(await tryCall(ledger().run(code, { purpose: 'cut' }))).toEqual(['refused', 'TOKEN_AUDIENCE'])
  })

  it('happens once: a started run is never started again, whatever became of it', async () => {
    const runId = newRun()
    const code = await startedRun(ledger(), runId, { plan: 'once' })
    await reportOutcome(ledger(), code, runId, { report: { outcome: 'failed', exit_code: 3 } })
    const again = await ledger().run(code)
    expect([again.outcome, codes(again).includes('ACTIVATION_CONSUMED'), await starts(code)]).toEqual([
      'blocked',
      true,
      '1',
    ])
  })

  it('that is rolled back leaves nothing: no outcome, the grant as it was, and another start', async () => {
    const [code, runId] = [await readyRun(ledger(), { plan: 'undone' }), newRun()]
    const { toSign } = await ledger().preflightCut(code, { runId })
    const { name, args, session } = await ledger().laneCall(code, 'run', toSign as string, { runId })
    await session.query('begin')
    await session.query(`select ${name}(${args.map((_, n) => `$${n + 1}`).join(', ')})`, args)
    // Within the transaction that starts it there is no start yet that anything is told or handed out for.
    expect(await tryCall(reportOutcome(ledger(), code, runId))).toEqual(['refused', 'RUN_NOT_STARTED'])
    await session.query('rollback')
    expect(await starts(code)).toBe('0')
    expect(await tryCall(reportOutcome(ledger(), code, runId))).toEqual(['refused', 'RUN_NOT_STARTED'])
    const started = await ledger().run(code, { runId: newRun() })
    expect([started.outcome, (await ledger().change(code)).grant?.status]).toEqual(['done', 'consumed'])
    await reportOutcome(ledger(), code, (await ledger().change(code)).run?.runId as string)
  })
})

describe('[RUN-2] an outcome', () => {
  it('is refused from another run, attempt, person, workflow, commit or login, and taken from its own', async () => {
    const runId = newRun()
    const code = await startedRun(ledger(), runId, { plan: 'own' })
    const refused = (changes: Parameters<typeof reportOutcome>[3]) =>
      tryCall(reportOutcome(ledger(), code, runId, changes))
    expect(await refused({ claims: { run_id: newRun() } })).toEqual(['refused', 'RUN_NOT_YOURS'])
    expect(await refused({ claims: { run_attempt: '2' } })).toEqual(['refused', 'RUN_NOT_YOURS'])
    expect(await refused({ claims: { actor_id: ID.reviewer } })).toEqual(['refused', 'RUN_NOT_YOURS'])
    expect(await refused({ claims: { sha: 'd'.repeat(40) } })).toEqual(['refused', 'RUN_NOT_YOURS'])
    expect(await refused({ job: { workflow: 'cut.yml' } })).toEqual(['refused', 'RUN_NOT_YOURS'])
    expect(await refused({ purpose: 'run' })).toEqual(['refused', 'TOKEN_AUDIENCE'])
    expect(await refused({ key: 'rogue' })).toEqual(['refused', 'TOKEN_KEY_UNKNOWN'])
    expect(await refused({ as: ledger().exec })).toEqual(['refused', 'DB_PERMISSION'])
    expect(await refused({ report: { outcome: 'well' } })).toEqual(['refused', 'CALL_MALFORMED'])
    expect(await refused({ report: { exit_code: -1 } })).toEqual(['refused', 'CALL_MALFORMED'])
    expect(await refused({ report: { exit_code: '5' } })).toEqual(['refused', 'CALL_MALFORMED'])
    expect(await refused({ report: { signal: 9 } })).toEqual(['refused', 'CALL_MALFORMED'])
    expect(await refused({})).toEqual(['done'])
  })

  it('is recorded once', async () => {
    const runId = newRun()
    const code = await startedRun(ledger(), runId, { plan: 'twice' })
    await reportOutcome(ledger(), code, runId, {
      report: { outcome: 'cancelled', signal: 'SIGTERM', exit_code: undefined },
    })
    expect(await tryCall(reportOutcome(ledger(), code, runId))).toEqual(['blocked', 'RUN_ENDED'])
    expect((await ledger().change(code)).run?.outcome).toBe('cancelled')
  })

  it('needs no registered person: whoever started it may have been suspended since', async () => {
    const runId = newRun()
    const code = await startedRun(ledger(), runId, { plan: 'gone' })
    await ledger().suspend(ID.operator)
    try {
      expect(await tryCall(reportOutcome(ledger(), code, runId))).toEqual(['done'])
    } finally {
      await ledger().superuser.query(
        `set session_replication_role = replica; delete from qt001_cp.human_suspension; set session_replication_role = origin`,
      )
    }
  })
})
