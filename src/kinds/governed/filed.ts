// The document of a change of the gate itself, as it was filed when the change was opened.
import { members, text } from '../../codes/shape.ts'
import type { Database } from '../../postgres/connect.ts'
import { readFiled } from '../../postgres/read-filed.ts'

const filed = members({ document: text })

/** Its exact bytes; null for an unknown code. @throws DB_ANSWER */
export async function filedDocument(database: Database, code: string): Promise<string | null> {
  return (await readFiled(database, code, filed))?.document ?? null
}

/** What is said of a document, said of the one that was filed. */
export function ofFiled<Source extends { readonly database: Database }, Said>(
  says: (source: Source, content: string) => Promise<readonly Said[]>,
): (source: Source, code: string) => Promise<readonly Said[]> {
  return async (source, code) => {
    const content = await filedDocument(source.database, code)
    return content === null ? [] : says(source, content)
  }
}
