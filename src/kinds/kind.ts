// A kind of change, as the use cases know it: what its content is, how it is opened, and what its effect means.
// Must not: decide; the database does, by the functions of the same name in src/sql/gate/kinds.
import { QuorateError } from '../codes/error.ts'
import type { Finding } from '../codes/finding.ts'
import type { Given, Packet } from '../codes/packet.ts'
import type { Members } from '../codes/shape.ts'
import type { AttestedPart } from '../manifest/types.ts'
import type { Database } from '../postgres/connect.ts'
import type { Gate } from '../postgres/read-gate.ts'
import type { Section } from '../report/sections.ts'
import type { Files } from '../system/files.ts'

/** How the gate carries kinds out: by a login of its own for a change, its verify and a run, by the door for what changes the gate itself. */
export type Lane = 'cut' | 'verify' | 'run' | 'govern'

/** What a kind reads from: the files of a commit, and what the gate says. */
export interface KindSource {
  readonly files: Files
  readonly gate: Gate
  readonly database: Database
}

/** How an account is called: in words to show, and whether GitHub calls it otherwise than the people file. */
export interface AccountName {
  readonly words: string
  readonly isOtherwise: boolean
}

/** What a change is said in words from, beside its content. */
export interface WordSource extends Pick<KindSource, 'gate' | 'database'> {
  /** The change's own code; null before it is opened. */
  readonly code: string | null
  /** The action of a change that is about to be opened. */
  readonly opens?: string
  /** Names of accounts by the sha256 of their GitHub id, of each that is asked for. */
  readonly namesOf: (subjects: readonly string[]) => Promise<ReadonlyMap<string, AccountName>>
}

/** What somebody names when they open a change: the plan, or the file that says what to change. */
export interface Asked {
  readonly plan: string | null
  readonly document: string | null
  /** What is deployed, and whom the permit is for: nothing in the checkout says it. */
  readonly given?: Given
  /** The failed change that is compensated. */
  readonly compensates: string | null
}

/** The inputs that name what to open. */
type Named = Exclude<keyof Asked, 'given'>

/** What is filed with the change: the exact bytes that everybody signs, and what the request says of them. */
export interface Opening {
  readonly content: string
  readonly fields: Readonly<Record<string, string | Given>>
}

/** The facts of a kind that the checks of a policy need to know. `does:` in the policy names the kind. */
export interface KindFacts {
  readonly lane: Lane
  /** The act of the policy's `governance:` that it is; null for what stands under `actions:`. */
  readonly act: string | null
  /** Whether a person's recorded review decision is a part of it. */
  readonly isReviewed: boolean
  /** The one input that names what to open, where there is one. */
  readonly asks: Named | null
  /** Whether an independent verify follows, which reads the content again at the packet's own commit. */
  readonly isVerified: boolean
}

/** Subjects of a change whose provenance each of its jobs verifies (SEAT-5). */
export interface AttestedSubjects extends AttestedPart {
  /** `name@sha256:…` */
  readonly subjects: readonly string[]
}

export interface Kind extends KindFacts {
  /** How such a change is opened; null where another one opens it. @throws USAGE, FILE_MISSING, codes of the kind's own files */
  readonly open: ((source: KindSource, asked: Asked) => Promise<Opening>) | null
  /** The content's exact bytes, recomputed from these files; null where it is that of the change which it follows. */
  readonly content: ((source: KindSource, packet: Packet) => Promise<string>) | null
  /**
   * What the content would change, against what is in force or live now; of what `carriedOut` has done already, what it changed.
   * What is new in it comes from the content, what is there from the database. Null where the content is that of another change.
   * @throws DB_ANSWER
   */
  readonly says:
    | ((source: WordSource, content: string, carriedOut: string | null) => Promise<readonly Section[]>)
    | null
  /** The same of what was filed with a change, as far as the database kept it. @throws DB_ANSWER */
  readonly saysFiled: ((source: WordSource, code: string) => Promise<readonly Section[]>) | null
  /** What must be attested before anybody signs for this content; null where nothing must, and left out where nothing ever must. */
  readonly attests?: (content: string) => AttestedSubjects | null
  /** What the database says of its effect. */
  readonly effect: Members
  /** What a rehearsal would do or an act did, in words. */
  explain(effect: Readonly<Record<string, unknown>>): string
  /** Of an act that was done: where what the database read back is not what the content says. */
  readonly differs?: (effect: Readonly<Record<string, unknown>>, content: string) => readonly Finding[]
}

/** What somebody named, where the kind needs it. @throws USAGE naming the input */
export function requireAsked(asked: Asked, name: Named): string {
  const value = asked[name]
  if (value === null) throw new QuorateError('USAGE', { expected: { [name]: 'a value' }, observed: null })
  return value
}
