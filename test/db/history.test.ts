// What status says of changes that have ended: their own policy, their own people, every attempt (SEAT-7).
import { beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import type { QuorateError } from '../../src/codes/error.ts'
import { exitCode } from '../../src/report/exit-code.ts'
import { terminalText } from '../../src/report/terminal.ts'
import type { Verdict } from '../../src/report/verdict.ts'
import { status } from '../../src/usecases/change/status.ts'
import { activate, expire } from '../support/gone-by.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { noLongerOfClass, withoutGuard } from '../support/plant.ts'

const ledger = useLedger()
/** The checkout's people file has other names than the tokens of these tests. */
const shown = (code: string | null) => status(ledger().door, code, process.cwd())
const account = (id: string) => `account ${sha256(id).slice(0, 12)}`
const seats = ({ seats: told }: Verdict) => ({
  required: told?.required.map((seat) => `${seat.class}/${seat.ordinal} ${seat.source}`),
  occupied: told?.occupied.map((seat) => `${seat.class}/${seat.ordinal} ${seat.source} ${seat.who}`),
  waiting: told?.waiting,
  missing: told?.missing,
  extra: told?.extra,
})
const events = ({ sections }: Verdict) =>
  sections?.at(-1)?.lines.map(({ text }) => text.replace(/^\S+ {2}/, '').replace(/ {2}https:.*$/, ''))

let cut: string
let verify: string
let before: Verdict
beforeAll(async () => {
  cut = await ledger().ready('# One\n\ntext\n')
  await ledger().run(cut, { job: { actorId: ID.content_owner2 } })
  const { rest } = await ledger().run(cut, { runId: '9000000777' })
  verify = (rest.successor as { code: string }).code
  await ledger().run(verify)
  // Too late: the change was carried out already.
  await ledger().run(cut, { runId: '9000000888' })
  before = await shown(cut)
})

describe('[SEAT-7] the status of a change that was carried out', () => {
  it('shows who sat in every seat, how it was proved, when and in which run', () => {
    expect(seats(before)).toEqual({
      required: [
        'approver/1 dispatch',
        'approver/2 dispatch',
        'product_lead/1 dispatch',
        'cut_custodian/1 custody of the login, by registration',
        'operator/1 run',
        'content_owner/1 dispatch',
        'reviewer/1 environment',
        'tech_lead/1 dispatch',
      ],
      occupied: [
        'approver/1 dispatch user-1011',
        'approver/2 dispatch user-1012',
        'content_owner/1 dispatch user-1005',
        `cut_custodian/1 custody of the login, by registration ${account(ID.cutCustodian)}`,
        'operator/1 run user-1001',
        'product_lead/1 dispatch user-1009',
        `reviewer/1 environment ${account(ID.reviewer)}`,
        'tech_lead/1 dispatch user-1007',
      ],
      ...{ waiting: [], missing: [], extra: [] },
    })
    const taken = (role: string) => before.seats?.occupied.find((seat) => seat.class === role)
    expect(taken('operator')).toMatchObject({
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      run: 'https://github.com/acme/ledger/actions/runs/9000000777',
    })
    // Who answers for the login by registration did nothing at any time, in any run.
    expect(Object.keys(taken('cut_custodian') ?? {}).sort()).toEqual(['class', 'ordinal', 'source', 'who'])
    expect(before.facts.commit).toBe(`${'c'.repeat(40)} https://github.com/acme/ledger/commit/${'c'.repeat(40)}`)
  })

  it('tells every attempt in order, with its codes; a later one hides none', () => {
    expect(events(before)?.filter((event) => !event.includes('took the seat'))).toEqual([
      'user-1001 opened the change',
      'user-1006, preflight of CUT: blocked (OCCUPANT_NOT_OF_CLASS)',
      'user-1001, preflight of CUT: passed',
      'user-1001, CUT: done',
      `user-1014, preflight of VERIFY ${verify}: passed`,
      `user-1014, VERIFY ${verify}: done`,
      'user-1001, preflight of CUT: blocked (ACTIVATION_CONSUMED, GRANT_CONSUMED)',
    ])
    expect(before.facts.status).toBe('carried out and verified')
    expect(before.facts).not.toHaveProperty('last outcome')
  })

  it('awaits nothing, nor does its verify', async () => {
    expect([before.awaits, before.next]).toEqual([[], []])
    const verified = await shown(verify)
    expect([verified.awaits, verified.next, verified.facts.status]).toEqual([
      [],
      [],
      'carried out: its cut is verified',
    ])
    expect(terminalText(verified)).not.toContain('awaits')
  })

  it('is the same two policies later, and a seat that only a later policy has is none of it', async () => {
    await activate(ledger(), 'approver: 2', 'approver: 1')
    expect(seats(await shown(cut))).toEqual(seats(before))
    const now = (await ledger().value<string>(
      `(select count(*)::text from quorate.required_seats((select action_item_id from qt001_cp.activation where code = $1)))`,
      [cut],
    )) as string
    expect(now).toBe('7')
    await activate(
      ledger(),
      'reviewer: environment, content_owner: dispatch, tech_lead: dispatch',
      'reviewer: environment, content_owner: { dispatch: 2 }, tech_lead: dispatch',
    )
    const after = await shown(cut)
    expect([seats(after), after.awaits, after.facts.status]).toEqual([seats(before), [], before.facts.status])
  })

  it('takes the seats from its own policy: by the one in force now it would be rewritten', async () => {
    await withoutGuard(
      ledger(),
      'quorate.required_then',
      's.digest = p_activation.manifest_digest',
      "s.status = 'ACTIVE'",
    )
    expect(seats(await shown(cut))).not.toEqual(seats(before))
    await withoutGuard(
      ledger(),
      'quorate.required_then',
      "s.status = 'ACTIVE'",
      's.digest = p_activation.manifest_digest',
    )
    expect(seats(await shown(cut))).toEqual(seats(before))
  })
})

describe('[SEAT-7] the status of a change that ended otherwise', () => {
  it('tells of a withdrawn one who withdrew it and when, and awaits nobody', async () => {
    const code = await ledger().ready('# Withdrawn\n\ntext\n')
    await ledger().withdrawChange(code, ID.tech_lead)
    const told = await shown(code)
    expect(told.facts.status).toBe('withdrawn')
    expect(events(told)?.at(-1)).toBe('user-1007 withdrew the change')
    expect([told.awaits?.map(({ code: reason }) => reason), told.next]).toEqual([['ACTIVATION_WITHDRAWN'], []])
    // Nobody misses the seats that nobody took; a missing one would make the whole undecided.
    expect([told.seats?.missing, exitCode(told)]).toEqual([[], 0])
  })

  it('tells who left a seat, and who sits there since', async () => {
    const { code } = await ledger().open('# Left\n\ntext\n')
    await ledger().signoff(code as string, 'tech_lead', ID.tech_lead)
    await ledger().leave(code as string, 'tech_lead', ID.tech_lead)
    await ledger().signoff(code as string, 'tech_lead', ID.tech_lead2)
    const told = await shown(code as string)
    expect(events(told)?.slice(1)).toEqual([
      'user-1007 took the seat tech_lead 1 (dispatch)',
      'user-1007 left the seat tech_lead 1',
      'user-1008 took the seat tech_lead 1 (dispatch)',
    ])
    expect(seats(told).occupied).toEqual(['tech_lead/1 dispatch user-1008'])
  })

  it('keeps the people of an expired one, though they have left the registry since', async () => {
    const code = await ledger().ready('# Expired\n\ntext\n')
    const open = await shown(code)
    const expired = await expire(ledger(), code)
    await noLongerOfClass(ledger(), ID.content_owner, 'content_owner')
    const told = await shown(expired)
    expect(told.facts.status).toBe('expired')
    expect(seats(told).occupied).toEqual(seats(open).occupied)
    expect(told.awaits?.map(({ code: reason }) => reason)).toEqual(['ACTIVATION_EXPIRED'])
  })

  it('is that of the newest change where no code is given', async () => {
    const { code } = await ledger().open('# Newest\n\ntext\n')
    expect((await shown(null)).change).toBe(code)
  })

  it('names the changes with a code near to one that nobody knows', async () => {
    const unknown = async (code: string) =>
      shown(code).catch((error: QuorateError) => [error.code, error.details.expected ?? 'nothing near'])
    const typo = `${cut.slice(0, -1)}${cut.endsWith('0') ? '1' : '0'}`
    expect(await unknown(typo)).toEqual(['CHANGE_UNKNOWN', { 'changes with a code near to it': [cut] }])
    expect(await unknown(cut.slice(0, -1))).toEqual(['CHANGE_UNKNOWN', { 'changes with a code near to it': [cut] }])
    expect(await unknown('Q-UUUUUUUU')).toEqual(['CHANGE_UNKNOWN', 'nothing near'])
    expect(await unknown('x'.repeat(100_000))).toEqual(['CHANGE_UNKNOWN', 'nothing near'])
    expect((await shown(` ${cut.slice(2).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')} `)).change).toBe(cut)
  })
})
