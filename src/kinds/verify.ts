// Verify: another login and another human compare what was carried out with what was signed (LAN-4).
import type { Kind } from './kind.ts'

export const kind: Kind = {
  lane: 'verify',
  act: null,
  asks: null,
  isReviewed: false,
  isVerified: false,
  open: null,
  content: null,
  explain({ checks }) {
    const all = Array.isArray(checks) ? checks : []
    return [`${all.filter(({ agrees }) => agrees === true).length} of ${all.length} checks agree`]
  },
}
