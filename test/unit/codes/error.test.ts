import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../src/codes/catalogue/index.ts'
import { QuorateError } from '../../../src/codes/error.ts'

describe('QuorateError', () => {
  it.each([...catalogue])('[ACT-3] ends %s the way the catalogue says', (code, { exit, title }) => {
    const error = new QuorateError(code)
    expect([error.code, error.exit, String(error)]).toEqual([code, exit, `QuorateError: ${code}: ${title}`])
  })

  it('[ACT-3] leaves a code that nobody knows undecided', () => {
    const error = new QuorateError('NO_SUCH_CODE')
    expect([error.exit, error.message]).toEqual([2, 'NO_SUCH_CODE: unknown code'])
  })

  it('[ACT-2] is a finding of its own when it was given none', () => {
    const where = { file: 'manifests/production.yaml', line: 3, column: 5 }
    const error = new QuorateError('FILE_MISSING', { expected: 'a file', observed: null, where })
    expect(error.findings).toEqual([{ code: 'FILE_MISSING', expected: 'a file', observed: null, where }])
  })

  it('[ACT-2] shows the findings behind it, all of them and no other', () => {
    const findings = [{ code: 'SEAT_MISSING', expected: 'tech_lead/1' }, { code: 'SEAT_EXTRA' }]
    expect(new QuorateError('SEAT_MISSING', { findings }).findings).toEqual(findings)
  })

  it('[ACT-2] is never without a finding', () => {
    expect(new QuorateError('INTERNAL', { findings: [] }).findings).toEqual([{ code: 'INTERNAL' }])
  })

  it('keeps its cause', () => {
    const cause = new Error('underneath')
    expect(new QuorateError('INTERNAL', {}, { cause }).cause).toBe(cause)
  })
})
