// How a seat is proved: the policy's word, which people read, beside the catalogue's, which the database keeps (ACT-6).
// Must not: be written down anywhere else.

const ASSURANCES = {
  dispatch: 'token',
  environment: 'api',
  pull_request: 'review',
  seat: 'seat',
  run: 'session',
} as const

/** The policy's word for a way to prove a seat; `run` is the run itself, which seats the operator and the login's custodian. */
export type Proof = keyof typeof ASSURANCES

const PROOFS = new Map<string, string>(Object.entries(ASSURANCES).map(([proof, assurance]) => [assurance, proof]))

/** The catalogue's word for a proof of the policy. */
export function assuranceOf(proof: Proof): string {
  return ASSURANCES[proof]
}

/** The policy's word for a word of the catalogue; a word that is not known stays as it is. */
export function proofOf(assurance: string): string {
  return PROOFS.get(assurance) ?? assurance
}
