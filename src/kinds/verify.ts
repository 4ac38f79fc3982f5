// Verify: another login and another human compare what was carried out with what was signed (LAN-4).
import { flag, listOf, members, oneOf, orNull, text } from '../codes/shape.ts'
import type { Kind } from './kind.ts'

const checks = listOf(members({ name: text, agrees: flag }))

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
    ...{ prior_verify_result_id: orNull(text), escalation_entry_id: orNull(text), checks },
  },
  explain({ checks: found }) {
    const all = checks(found, 'checks')
    return `${all.filter(({ agrees }) => agrees).length} of ${all.length} checks agree`
  },
}
