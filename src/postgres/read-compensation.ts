// Reads what leads back from a change whose verify failed: its content, and what its kind shows beside it (LAN-5).
import { members, orNull, type Reader, text } from '../codes/shape.ts'
import { call } from './call.ts'
import type { Database } from './connect.ts'

export interface Compensation {
  /** Of the failed change. */
  readonly kind: string
  /** The exact bytes that everybody signs; null where nothing leads back. */
  readonly document: string | null
  /** The whole answer: what the kind shows is read by the kind. */
  readonly shown: unknown
}

const base = members({ kind: text, document: orNull(text) })

/** What `quorate.compensation` answers, and `quorate.filed` of a compensation. */
export const compensationAnswer: Reader<Compensation> = (value, at) => ({ ...base(value, at), shown: value })

/** Null for a change no verify of which ever failed. @throws DB_ANSWER */
export function readCompensation(database: Database, code: string): Promise<Compensation | null> {
  return call(database, 'quorate.compensation', [code], orNull(compensationAnswer))
}
