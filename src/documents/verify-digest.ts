// What the verifier signs. Twin: cutter_governance.verify_digest.
import { digestFields, type Sha256 } from '../codes/encoding.ts'

/** One check of a verify, as the database answers it. */
export interface Check {
  readonly name: string
  readonly expected: string | null
  readonly observed: string | null
}

/**
 * The digest of a verify (`to_sign`): change set, result, every check in its order, and what a failure proposes, where it does (LAN-4,
 * LAN-5).
 */
export function verifyDigest(
  changeSetId: string,
  result: 'pass' | 'fail',
  checks: readonly Check[],
  compensating: string | null = null,
): Sha256 {
  return digestFields([
    'verify',
    changeSetId,
    result,
    ...checks.flatMap(({ name, expected, observed }) => [name, expected, observed]),
    ...(compensating === null ? [] : ['compensating', compensating]),
  ])
}
