// Verify: another login and another human compare what was carried out with what was signed (LAN-4).
import { flag, listOf, members, number, oneOf, orNull, text } from '../codes/shape.ts'
import type { Kind } from './kind.ts'

const checks = listOf(members({ name: text, agrees: flag }))
const astray = listOf(members({ canonical_address: text }))

export const kind: Kind = {
  lane: 'verify',
  act: null,
  asks: null,
  isReviewed: false,
  isVerified: false,
  open: null,
  content: null,
  says: null,
  saysFiled: null,
  effect: {
    ...{
      result: oneOf('pass', 'fail'),
      verify_result_id: text,
      signature_id: text,
      change_set_id: text,
      entry_id: text,
    },
    ...{ prior_verify_result_id: orNull(text), escalation_entry_id: orNull(text), escalation: orNull(number) },
    ...{ forced: orNull(text), compensating_digest: orNull(text) },
    ...{ checks, astray },
  },
  explain({ checks: found, astray: rows, escalation, forced }) {
    const all = checks(found, 'checks')
    const off = astray(rows ?? [], 'astray').map(({ canonical_address: address }) => address)
    return [
      `${all.filter(({ agrees }) => agrees).length} of ${all.length} checks agree`,
      // The database names twenty at most.
      ...(off.length === 0 ? [] : [`not as planned: ${off.join(', ')}${off.length < 20 ? '' : ', and maybe more'}`]),
      ...(typeof forced === 'string' ? [`made to fail: ${forced}`] : []),
      ...(escalation === null || escalation === undefined ? [] : [`filed as escalation ${escalation}`]),
    ].join('; ')
  },
}
