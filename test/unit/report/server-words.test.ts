// What the server itself said reaches whoever looks for it, and is no live text.
import { describe, expect, it } from 'vitest'
import { QuorateError } from '../../../src/codes/error.ts'
import { serverWords } from '../../../src/report/server-words.ts'

const said = (code: string, message: string, more: object = {}) =>
  Object.assign(new Error(message), { code, severity: 'FATAL', ...more })
const behind = (cause: unknown) => new QuorateError('DB_ANSWER', {}, { cause })

describe('[ACT-5] what the server said', () => {
  it('is found behind a refusal, with its SQLSTATE and hint, however deep', () => {
    const cause = said('28000', 'no pg_hba.conf entry for host "10.0.0.1"', { hint: 'look there' })
    const line = 'The server said: FATAL 28000 no pg_hba.conf entry for host "10.0.0.1" Hint: look there'
    expect(serverWords(behind(cause))).toEqual([{ line, quotes: 'nothing' }])
    expect(serverWords(behind(behind(behind(cause))))).toEqual([{ line, quotes: 'nothing' }])
  })

  it('is found for each of several servers, and once where they said the same', () => {
    const errors = ['one', 'two', 'two'].map((text) => behind(said('57P03', text)))
    expect(serverWords(behind(new AggregateError(errors))).map(({ line }) => line)).toEqual([
      'The server said: FATAL 57P03 one',
      'The server said: FATAL 57P03 two',
    ])
  })

  it.each([
    ['53300', 'nothing'],
    ['25006', 'nothing'],
    ['42501', 'names'],
    ['XX000', 'names'],
    ['22P02', 'rows'],
    ['23505', 'rows'],
    ['P0001', 'rows'],
  ])('may quote, with %s, %s', (state, quotes) => {
    expect(serverWords(behind(said(state, 'x')))).toMatchObject([{ quotes }])
  })

  it('is not told of the gate’s own findings, of the network, or of anything else', () => {
    for (const cause of [
      said('QT001', 'SEAT_MISSING'),
      Object.assign(new Error('x'), { code: 'ECONNREFUSED' }),
      'x',
      null,
    ])
      expect(serverWords(behind(cause))).toEqual([])
  })

  it('is no workflow command, line or colour', () => {
    const [told] = serverWords(behind(said('28000', 'x\n::error::y\u001b[31m')))
    expect(['\n', '\u001b', '::error::'].filter((live) => told?.line.includes(live))).toEqual([])
  })
})
