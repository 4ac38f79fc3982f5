// Drift is told when a change is opened, at each signoff and by its status; it keeps nobody from a seat, and no repair from its way (PRV-9).
import { afterEach, describe, expect, it } from 'vitest'
import type { Finding } from '../../src/codes/finding.ts'
import { packageRoot } from '../../src/system/package-root.ts'
import { status } from '../../src/usecases/change/status.ts'
import { codesOf } from '../support/codes-of.ts'
import { govern, openGoverned, policy, readyGoverned } from '../support/governance.ts'
import { withGuardOut } from '../support/guard.ts'
import { codes } from '../support/ledger.ts'
import { cutIn, expire, openVerify } from '../support/open-verify.ts'
import { useOwnServer } from '../support/own-server.ts'
import { ID } from '../support/people.ts'
import { plant } from '../support/plant.ts'

const ledger = useOwnServer()
const run = (sql: string) => ledger().superuser.query(sql)
const DRIFT = 'grant select on qt001_cp.act to public'
const NOTE = { code: 'PRIVILEGE_DRIFT', observed: 'PUBLIC: SELECT on table qt001_cp.act' }
const UNDO = 'revoke select on qt001_cp.act from public'
afterEach(() => run(UNDO))

const awaits = async (code: string) => (await ledger().change(code)).awaits
/** What was kept of the call. */
const evidence = (id: string | null) =>
  ledger().value<{ notes?: readonly Finding[] }>(
    '(select body::jsonb from qt001_cp.evidence_registry where evidence_id = $1)',
    [id as string],
  )

describe('drift of the privileges', () => {
  it('[PRV-9] is a note when a change is opened, which it does not keep from being opened; without it there is none', async () => {
    const sound = await ledger().open('# Sound\n')
    expect([sound.outcome, sound.notes, await evidence(sound.evidenceId)]).toEqual([
      'done',
      [],
      expect.not.objectContaining({ notes: expect.anything() }),
    ])
    await run(DRIFT)
    const opened = await ledger().open('# Opened\n')
    expect([opened.outcome, opened.findings, opened.notes]).toEqual(['done', [], [NOTE]])
    expect((await evidence(opened.evidenceId)).notes).toEqual([NOTE])
  })

  it('[PRV-9] is a note at a signoff, and the seat is taken', async () => {
    const { code } = await ledger().open('# Signed\n')
    await run(DRIFT)
    const signed = await ledger().signoff(code as string, 'tech_lead', ID.tech_lead)
    expect([signed.outcome, signed.findings, signed.notes]).toEqual(['done', [], [NOTE]])
    expect((await ledger().change(code as string)).occupied.map((seat) => seat.class)).toEqual(['tech_lead'])
    await run(UNDO)
    expect((await ledger().signoff(code as string, 'content_owner', ID.content_owner)).notes).toEqual([])
  })

  it('[PRV-9] is what a change awaits that everybody signed: its run is blocked until it is put right', async () => {
    const code = await ledger().ready('# Awaited\n')
    expect(await awaits(code)).toEqual([])
    await run(DRIFT)
    expect(await awaits(code)).toEqual([NOTE])
    const told = await status(ledger().door, code, packageRoot())
    expect([told.outcome, told.notes, told.next?.[0]]).toEqual([
      'pass',
      [NOTE],
      expect.stringMatching(/^An administrator puts the database right first: quorate db check/),
    ])
    expect(codes(await ledger().run(code))).toEqual(['PRIVILEGE_DRIFT'])
    await run(UNDO)
    expect([await awaits(code), (await status(ledger().door, code, packageRoot())).notes]).toEqual([[], []])
    expect((await ledger().run(code)).outcome).toBe('done')
  })

  it('[PRV-9] is a note when a verify is opened anew', async () => {
    const { cutCode, verifyCode } = await cutIn(ledger(), '# Verified\n')
    await expire(ledger(), verifyCode)
    await run(DRIFT)
    const opened = await openVerify(ledger(), cutCode)
    expect([opened.outcome, opened.notes]).toEqual(['done', [NOTE]])
    expect((await status(ledger().door, cutCode, packageRoot())).notes).toEqual([NOTE])
  })

  it('[PRV-9] [PRV-3] is told of other governed acts, and holds up neither the opening, a seat nor the run of its own repair', async () => {
    await run(DRIFT)
    const other = await openGoverned(ledger(), 'MANIFEST_ACTIVATE', policy('within: 72h', 'within: 96h'))
    expect([other.outcome, other.notes]).toEqual(['done', [NOTE]])
    const script = 'revoke select on table qt001_cp.act from public;\n'
    const opened = await openGoverned(ledger(), 'PRIVILEGE_APPLY', script)
    expect([opened.outcome, opened.notes]).toEqual(['done', []])
    expect((await awaits(opened.code as string)).map(({ code }) => code)).not.toContain('PRIVILEGE_DRIFT')
    const code = await readyGoverned(ledger(), 'PRIVILEGE_APPLY', script)
    expect(await awaits(code)).toEqual([])
    expect((await govern(ledger(), code)).outcome).toBe('done')
    expect((await ledger().open('# Repaired\n')).notes).toEqual([])
  })

  it('[PRV-9] is told up to twenty facts, and how many more there are', async () => {
    const tables = await ledger().superuser.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_catalog.pg_class as c where c.relnamespace = 'qt001_cp'::regnamespace and c.relkind = 'r' order by 1 limit 25`,
    )
    const all = tables.map(({ name }) => name).join(', ')
    await run(`grant select on ${all} to public`)
    const { code, notes } = await ledger().open('# Many\n')
    const last = { code: 'PRIVILEGE_DRIFT', observed: 'and 5 more: quorate db check' }
    expect([notes.length, notes.at(-1), (await awaits(code as string)).at(-1)]).toEqual([21, last, last])
    await run(`revoke select on ${all} from public`)
  })
})

describe('drift of something else', () => {
  it('[PRV-9] [SEAT-1] a schema that is another one than when the change was opened is a note at a signoff', async () => {
    const { code } = await ledger().open('# Schema\n')
    await run('alter table cutter_governance.review_decision add column more text')
    const signed = await ledger().signoff(code as string, 'tech_lead', ID.tech_lead)
    expect([signed.outcome, codes(signed), signed.notes.map((note) => note.code)]).toEqual([
      'done',
      [],
      ['SCHEMA_DRIFT'],
    ])
    expect((await awaits(code as string)).map((finding) => finding.code)).toEqual(['SCHEMA_DRIFT'])
    await run('alter table cutter_governance.review_decision drop column more')
    expect((await ledger().signoff(code as string, 'content_owner', ID.content_owner)).notes).toEqual([])
  })

  it('[PRV-9] [SEP-4] pairs in force that nobody reviewed are a note and awaited', async () => {
    const code = await ledger().ready('# Pairs\n')
    await plant(
      ledger(),
      `update qt001_cp.principal_separation_manifest set active = false where item_id =
       (select item_id from qt001_cp.principal_separation_manifest where active order by item_id limit 1)`,
    )
    const { notes } = await ledger().open('# More pairs\n')
    expect(notes.map((note) => note.code)).toEqual(['SEPARATION_DRIFT'])
    expect(await awaits(code)).toEqual(notes)
    await plant(ledger(), 'update qt001_cp.principal_separation_manifest set active = true')
    expect(await awaits(code)).toEqual([])
  })
})

describe('looking for drift', () => {
  const NOTES = 'quorate.drift_notes(qt001_cp.activation, text, qt001_cp.finding[])'
  const told = 'from (select p_also'

  it('[PRV-9] [EV-3] is no work that anybody gets without a proof, nor by a call that is refused', async () => {
    const { code } = await ledger().open('# Proof\n')
    const fails = `from generate_series(1, 1 / (random() * 0)::integer) as fails, ${told.slice(5)}`
    const ends = await withGuardOut(ledger(), NOTES, told, fails, async () => [
      await codesOf(() => ledger().open('# Forged\n', { key: 'rogue' })),
      codes(await ledger().signoff(code as string, 'board', ID.tech_lead)),
      await codesOf(() => ledger().signoff(code as string, 'tech_lead', ID.tech_lead)),
    ])
    expect(ends).toEqual([['TOKEN_KEY_UNKNOWN'], ['SEAT_NOT_REQUIRED'], ['DB_ANSWER']])
  })

  it.each([
    ['open', 'quorate.open(text, text, text)'],
    ['signoff', 'quorate.signoff(uuid, text, text, text)'],
  ])('[PRV-9] is what makes %s tell it', async (name, definition) => {
    const { code } = await ledger().open('# Guard\n')
    await run(DRIFT)
    const call = () =>
      name === 'open' ? ledger().open('# Guarded\n') : ledger().signoff(code as string, 'tech_lead', ID.tech_lead)
    const silent = 'no_notes'
    await run(
      `create function public.${silent}(qt001_cp.activation, text, qt001_cp.finding[] default '{}') returns jsonb language sql return '{}'::jsonb`,
    )
    const told = await withGuardOut(
      ledger(),
      definition,
      'quorate.drift_notes(v_activation, v_gate',
      `public.${silent}(v_activation, v_gate`,
      call,
    )
    await run(`drop function public.${silent}`)
    expect([told.outcome, told.notes]).toEqual(['done', []])
  })
})
