// Codes of provenance attestations: what GitHub must attest of a run's subjects before anybody signs for them (SEAT-5).
import type { Family } from './entry.ts'

export const attestation = {
  ATTESTATION_WITHOUT_SUBJECTS: {
    title: 'The plan asks for attestations of subjects, and a change of it may name none',
    remedy: 'Write `subjects: required` beside `attested_by`, or take `attested_by` out.',
    exit: 1,
  },
  TRUSTED_ROOT_MALFORMED: {
    title: 'The trusted root of the plan is not one',
    remedy: 'Write the file anew with `gh attestation trusted-root`, and have it reviewed.',
    exit: 1,
  },
  ATTESTATION_MISSING: {
    title: 'GitHub has no provenance attestation of a subject',
    remedy:
      'Let the build attest it with `actions/attest-build-provenance`, with the digest that the change names, and try again. In a private repository the job also needs `permissions: attestations: read`.',
    exit: 1,
    retryable: true,
  },
  ATTESTATIONS_TOO_MANY: {
    title: 'There are more attestations than a job looks at, and none of those is the one that the plan asks for',
    remedy:
      'Open a change of fewer subjects; of one subject, build it anew, since the newest attestations are looked at.',
    exit: 1,
  },
  ATTESTATION_MALFORMED: {
    title: 'An attestation of a subject cannot be read',
    remedy: 'Build the subject anew with `actions/attest-build-provenance`, and open a change with its digest.',
    exit: 1,
  },
  ATTESTATION_UNTRUSTED: {
    title: 'An attestation of a subject was not signed by whom the trusted root trusts',
    remedy:
      'Do not deploy the subject before you know who attested it. Where the authority has new keys, write the trusted root anew with `gh attestation trusted-root` and have it reviewed.',
    exit: 1,
  },
  ATTESTATION_DIFFERS: {
    title: 'A subject was built otherwise than the plan asks for',
    remedy:
      'Build it by the workflow and from the commit that are named here as expected, and open a change with its digest. Where the plan means another workflow, change its `attested_by`.',
    exit: 1,
  },
} as const satisfies Family
