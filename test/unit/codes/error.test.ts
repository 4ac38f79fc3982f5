import { describe, expect, it } from 'vitest'
import { catalogue, codeFrom } from '../../../src/codes/catalogue/index.ts'
import { errorOf, QuorateError, throwFindings } from '../../../src/codes/error.ts'
import type { Finding } from '../../../src/codes/finding.ts'

describe('QuorateError', () => {
  it.each([...catalogue])('[ACT-3] ends %s the way the catalogue says', (code, { exit, title }) => {
    const error = new QuorateError(code)
    expect([error.code, error.exit, String(error)]).toEqual([code, exit, `QuorateError: ${code}: ${title}`])
  })

  it('[ACT-3] leaves a code that nobody knows undecided, and shows it', () => {
    const findings = [{ code: codeFrom('NO_SUCH_CODE') }]
    const error = errorOf(findings)
    expect([error.code, error.exit, error.findings]).toEqual(['DB_ANSWER', 2, findings])
    expect(errorOf([{ code: 'SEAT_MISSING' }]).exit).toBe(1)
    expect([errorOf([]).code, errorOf([], 'DB_UNREACHABLE').code]).toEqual(['INTERNAL', 'DB_UNREACHABLE'])
  })

  it('[ACT-2] is made of findings where there are any', () => {
    expect(throwFindings([])).toBeUndefined()
    expect(() => throwFindings([{ code: 'SEAT_EXTRA' }, { code: 'SEAT_MISSING' }])).toThrow('SEAT_EXTRA')
  })

  it('[ACT-2] is a finding of its own when it was given none', () => {
    const where = { file: 'manifests/production.yaml', line: 3, column: 5 }
    const error = new QuorateError('FILE_MISSING', { expected: 'a file', observed: null, where })
    expect(error.findings).toEqual([{ code: 'FILE_MISSING', expected: 'a file', observed: null, where }])
  })

  it('[ACT-2] shows the findings behind it, all of them and no other', () => {
    const findings: Finding[] = [{ code: 'SEAT_MISSING', expected: 'tech_lead/1' }, { code: 'SEAT_EXTRA' }]
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
