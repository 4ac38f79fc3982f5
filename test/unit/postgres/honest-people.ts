// What the gate honestly says of the registered people.
export const REGISTERED: readonly Readonly<Record<string, unknown>>[] = [
  {
    ...{ subject_sha256: 'a'.repeat(64), valid_until: '2026-11-30T00:00:00Z', revoked: false, suspended_until: 't' },
    roles: [{ class: 'reviewer', valid_until: '2026-11-30T00:00:00Z', revoked: false }],
  },
]
