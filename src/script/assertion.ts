// Whether an assertion is one SELECT that only reads (SQL-6). That it may only read is held by the reader's rights, not by this.
import type { Finding } from '../codes/finding.ts'
import type { Parser } from './parsed.ts'
import { readScript, type Script } from './read-script.ts'

/** The findings of one assertion, whose text is that of `file`. */
export async function assertionFindings(text: string, file: string, parse: Parser): Promise<readonly Finding[]> {
  const { statements, findings } = await readScript(text, file, parse)
  const [first, second] = statements
  const wrong = { code: 'SCRIPT_ASSERT', expected: 'one SELECT' } as const
  if (findings.length > 0 || first === undefined)
    return findings.map((finding) =>
      finding.code === 'SCRIPT_EMPTY' ? { ...finding, ...wrong, observed: null } : finding,
    )
  if (second !== undefined) return [{ ...wrong, observed: `a second statement, ${second.what}`, where: second.where }]
  if (first.what !== 'SELECT') return [{ ...wrong, observed: first.what, where: first.where }]
  const written = writtenIn(statements)
  return written.map(({ use, table, where }) => ({ ...wrong, observed: `${use} ${table}`, where }))
}

/** Everything in statements that is more than reading a table. */
function writtenIn(statements: Script['statements']) {
  return statements.flatMap(({ tables }) => tables.filter(({ use }) => use !== 'read'))
}
