// What the gate honestly says of the registered people.
export const REGISTERED: readonly Readonly<Record<string, unknown>>[] = [
  {
    ...{
      subject_sha256: 'a'.repeat(64),
      label: 'ada',
      valid_until: '2026-11-30T00:00:00Z',
      revoked: false,
      suspended_until: 't',
    },
    roles: [{ class: 'reviewer', valid_until: '2026-11-30T00:00:00Z', revoked: false }],
  },
]

/** Of whom an answer at the door speaks: accounts by their humans, and what these are called. */
export const CALLED = {
  subjects: { '55555555-1111-4111-8111-111111111111': 'c'.repeat(64) },
  labels: { ['c'.repeat(64)]: 'ada' },
}
