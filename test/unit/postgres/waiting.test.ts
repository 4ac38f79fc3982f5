// What is printed while something is waited for, and that a server cannot have anything else printed.
import { describe, expect, it } from 'vitest'
import { lineOfBusy, lineOfNotice } from '../../../src/postgres/waiting.ts'

const raisedIn = (name: string) => `PL/pgSQL function ${name} line 8 at RAISE\nSQL statement "select 1"`
const HELD = raisedIn('quorate.wait_for_lane(text)')
const DONE = raisedIn('quorate.tell_progress(text,bigint)')
const notice = (observed: unknown, expected: unknown = 30, message = 'LANE_BUSY') => ({
  message,
  detail: JSON.stringify([{ code: 'LANE_BUSY', expected, observed }]),
  where: HELD,
})
const SINCE = '2026-11-30T09:00:00Z'

describe('[PRV-1] the line of an act that waits for its lane', () => {
  it('names the lane, the change that holds it and since when, as far as they are told', () => {
    const told = [
      { lane: 'cut', change: 'Q-7F3K29XA', since: SINCE },
      { lane: 'cut', since: SINCE },
      { lane: 'verify' },
      {},
    ]
    expect(told.map((observed) => lineOfNotice(notice(observed)))).toEqual([
      `The lane cut is held by change Q-7F3K29XA since ${SINCE}; waiting in line for at most 30 s`,
      `The lane cut is held by another job since ${SINCE}; waiting in line for at most 30 s`,
      'The lane verify is held by another job; waiting in line for at most 30 s',
      'The lane of this job is held by another job; waiting in line for at most 30 s',
    ])
  })

  it('[ACT-4] holds none of a server’s own words', () => {
    for (const bad of ['::error::x', '##[error]x', 'a\nb', 'Q-7F3K29XA\n::add-mask::x', '\u202eQ', '<b>', '']) {
      const line = lineOfNotice(notice({ lane: bad, change: bad, since: bad }, bad))
      expect(line).toBe('The lane of this job is held by another job; waiting in line')
    }
  })

  it('is none of any other notice, or of one that is malformed', () => {
    const others = [
      {},
      notice({ lane: 'cut' }, 30, 'other'),
      notice({ lane: 'cut' }, 30, 'constructor'),
      { message: 'LANE_BUSY', where: HELD },
      { message: 'LANE_BUSY', detail: '{', where: HELD },
      { message: 'LANE_BUSY', detail: '[]', where: HELD },
      { message: 'LANE_BUSY', detail: '[{}]', where: HELD },
      notice('cut'),
      notice({ lane: 1 }),
    ]
    expect(others.map(lineOfNotice)).toEqual(others.map(() => null))
    expect(lineOfNotice(notice({ lane: 'cut' }))).not.toBe(null)
  })
})

describe('[LAN-3] the line of a call of many units', () => {
  const progress = (told: unknown) => lineOfNotice({ message: 'PROGRESS', detail: JSON.stringify(told), where: DONE })
  const honest = { step: 'written', units: 100_000, milliseconds: 5_100 }

  it('says what is done of how many, after how long and how fast', () => {
    expect(progress(honest)).toBe('100,000 units written after 5.1 s, 19,608 a second')
    expect(progress({ ...honest, milliseconds: 0 })).toBe('100,000 units written after 0.0 s, 100,000,000 a second')
  })

  it('[ACT-4] is none of a step that does not exist, or of what is no count', () => {
    for (const changed of [
      { step: '::error::x' },
      { units: '::error::x' },
      { units: -1 },
      { units: 1e300 },
      { milliseconds: 0.5 },
    ])
      expect(progress({ ...honest, ...changed })).toBe(null)
    expect([progress([]), lineOfNotice({ message: 'PROGRESS', where: DONE })]).toEqual([null, null])
  })
})

describe('[GRT-4] a line', () => {
  const progress = (where: string) =>
    lineOfNotice({ message: 'PROGRESS', detail: '{"step":"read","units":1000,"milliseconds":1}', where })

  it('is the gate’s own in any language of the server', () => {
    expect(progress(DONE)).toBe('1,000 units read after 0.0 s, 1,000,000 a second')
    expect(progress('PL/pgSQL-Funktion quorate.tell_progress(text,bigint) Zeile 5 bei RAISE')).not.toBe(null)
  })

  it.each([
    ['nobody', ''],
    ['a block of a script', 'PL/pgSQL function inline_code_block line 1 at RAISE'],
    ['a function of the script’s', raisedIn('billing.tell_progress(text,bigint)')],
    ['one with the other’s whole name', raisedIn('billing." quorate.tell_progress(text,bigint) "()')],
    ['what the gate called', `${raisedIn('billing.f()')}\n${DONE}`],
    ['the gate’s other function', HELD],
  ])('is none of what is raised by %s', (_, where) => {
    expect(progress(where)).toBe(null)
  })
})

describe('[PRV-1] the line of a connection that is waited for', () => {
  it('names the login, or the server where that is full', () => {
    expect([lineOfBusy('LANE_BUSY', 'cutter_exec', 30_000), lineOfBusy('DB_FULL', 'cutter_exec', 5_000)]).toEqual([
      'Every connection of cutter_exec is taken; waiting for one for at most 30 s',
      'Every connection of the database server is taken; waiting for one for at most 5 s',
    ])
    expect(lineOfBusy('LANE_BUSY', '::error::x', 30_000)).toBe(
      'Every connection of this login is taken; waiting for one for at most 30 s',
    )
  })
})
