// The shape of one entry of the catalogue of codes.

/** How a command ends: 1 a denial, 2 unable to decide, 64 wrong use, 130 stopped by whoever started it. */
export type ExitCode = 1 | 2 | 64 | 130

/** What a code means to the person who sees it. */
export interface CatalogueEntry {
  /** A short sentence without a full stop. */
  readonly title: string
  /** What to do, in the imperative. */
  readonly remedy: string
  readonly exit: ExitCode
  /** Whether the same call may succeed later without anything being changed. */
  readonly retryable?: true
  /** What is lacking where nothing else is wrong: somebody's authority, a preparation, a registration (GRT-7). */
  readonly lacks?: 'authority' | 'preparation' | 'registration'
}

/** A family of codes; the codes are its keys. */
export type Family = Readonly<Record<string, CatalogueEntry>>
