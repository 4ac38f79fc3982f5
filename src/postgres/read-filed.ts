// Reads what was filed when a change was opened: of some kinds the document, of documents how its units differ.
import { orNull, type Reader } from '../codes/shape.ts'
import { call } from './call.ts'
import type { Database } from './connect.ts'

/** What was filed with a change, in the form that its kind files it; null for an unknown code. @throws DB_ANSWER */
export function readFiled<T>(database: Database, code: string, read: Reader<T>): Promise<T | null> {
  return call(database, 'quorate.filed', [code], orNull(read))
}
