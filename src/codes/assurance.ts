// How a seat is proved: the policy file's words, the catalogue's, and the one mapping between them (ID-12).
// Must not: say how much a proof is worth to a decision; SQL does.

/** How a signoff is proved, as the policy file spells it. */
export const SIGNOFF_SOURCES = ['environment', 'pull_request', 'dispatch', 'seat', 'both'] as const
export type SignoffSource = (typeof SIGNOFF_SOURCES)[number]

/** The same as the catalogue and the database spell it. */
export const ASSURANCES = ['api', 'review', 'token', 'seat', 'both'] as const
export type Assurance = (typeof ASSURANCES)[number]

/** How a seat was filled: nobody signs for the operator's and the custodian's, whose proof is the session itself. */
export const SEAT_PROOFS = [...ASSURANCES, 'session'] as const
export type SeatProof = (typeof SEAT_PROOFS)[number]

const SPELLED = {
  environment: 'api',
  pull_request: 'review',
  dispatch: 'token',
  seat: 'seat',
  both: 'both',
} as const satisfies Readonly<Record<SignoffSource, Assurance>>

/** The catalogue's word for the policy file's. */
export function assuranceOf(source: SignoffSource): Assurance {
  return SPELLED[source]
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(SPELLED).map(([source, assurance]) => [assurance, source] as const),
  ['session', 'run'],
])

/**
 * The word that people read for how a seat is proved: the policy file's, and `run` for the run itself, which seats the operator and the
 * login's custodian. A text that is no proof stays as it is.
 */
export function proofWord(proof: string): string {
  return WORDS.get(proof) ?? proof
}

/** Whether something is a way in which a seat is filled. */
export function isSeatProof(value: unknown): value is SeatProof {
  return SEAT_PROOFS.some((proof) => proof === value)
}

/** Of a login's custodian, who does nothing in a run: the registry names who answers for the login. */
export const CUSTODY = 'custody of the login, by registration'

/** Whether a text is one of the catalogue's words. */
export function isAssurance(text: string): text is Assurance {
  return ASSURANCES.some((word) => word === text)
}

/** Whether only the runner says so: nobody signs for a seat that is proved by it. */
export function isReported(proof: SeatProof): boolean {
  return proof === 'api' || proof === 'review'
}
