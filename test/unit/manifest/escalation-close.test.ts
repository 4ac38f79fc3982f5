import { describe, expect, it } from 'vitest'
import { readEscalationClose } from '../../../src/manifest/read-escalation-close.ts'

const FILE = `apiVersion: quorate/v1
kind: ESCALATION_CLOSE
spec:
  change: Q-7F3K29XA
  reason: revision 8 puts it right
`
const found = (text: string) => {
  const read = readEscalationClose(text, 'close.yaml')
  return read.ok ? [] : read.findings.map(({ code, where }) => `${code} ${where?.line}`)
}

describe('[LAN-5] [MAN-3] the file of an ESCALATION_CLOSE', () => {
  it('is read with everything that it says', () => {
    expect(readEscalationClose(FILE, 'close.yaml')).toEqual({
      ok: true,
      value: {
        apiVersion: 'quorate/v1',
        kind: 'ESCALATION_CLOSE',
        spec: { change: 'Q-7F3K29XA', reason: 'revision 8 puts it right' },
      },
    })
  })

  it.each([
    ['another kind', FILE.replace('ESCALATION_CLOSE', 'PLAN'), ['MANIFEST_KIND 2']],
    ['no code', FILE.replace('Q-7F3K29XA', 'Q-7'), ['MANIFEST_VALUE 4']],
    ['an empty reason', FILE.replace('revision 8 puts it right', '""'), ['MANIFEST_VALUE 5']],
    ['a reason of two lines', FILE.replace('revision 8 puts it right', '"a\\nb"'), ['MANIFEST_VALUE 5']],
    ['a reason of 501 characters', FILE.replace('revision 8 puts it right', 'x'.repeat(501)), ['MANIFEST_VALUE 5']],
    ['a key that nobody knows', `${FILE}  by: me\n`, ['MANIFEST_UNKNOWN_KEY 6']],
    ['no reason', FILE.replace(/ {2}reason.*\n/, ''), ['MANIFEST_MISSING_KEY 3']],
  ])('is refused with %s', (_, text, codes) => {
    expect(found(text)).toEqual(codes)
  })
})
