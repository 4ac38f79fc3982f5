// Reads a script: its statements with places, the tables that they name, what is refused and what is worth a look (SQL-1, SQL-5).
// Must not: judge what PostgreSQL judges itself when the script runs; this is advice at the time of review.
import type { Finding, Place } from '../codes/finding.ts'
import { byPlace } from '../manifest/fault.ts'
import { type Danger, dangersOf, dangersWithin } from './dangers.ts'
import { type Node, nodeIn, type Parser, type RawStatement } from './parsed.ts'
import { type Places, placesOf } from './places.ts'
import { type Refusal, refusalOf, refusedCall } from './refusals.ts'
import { statementWords } from './statement-words.ts'
import { type TableUse, tablesOf } from './tables.ts'
import { firstOf, textFindings } from './text.ts'

/** One statement. */
export interface Statement {
  /** What it is, such as UPDATE. */
  readonly what: string
  readonly where: Place
  /** Its range in the text, in UTF-16 units. */
  readonly from: number
  readonly to: number
  readonly tables: readonly (Omit<TableUse, 'at'> & { readonly where: Place })[]
}

/** A script as it was read. `findings` block, `notes` do not; both point into its file. */
export interface Script {
  /** Whether PostgreSQL's parser could take it; without that its statements are unknown, not none. */
  readonly isRead: boolean
  readonly statements: readonly Statement[]
  readonly findings: readonly Finding[]
  readonly notes: readonly Finding[]
}

/** Findings and notes of one kind that are kept; a script of thousands says the same thousands of times. */
const MOST = 200

/** Reads the text of `file`. */
export async function readScript(text: string, file: string, parse: Parser): Promise<Script> {
  const invalid = textFindings(text, file)
  if (invalid.length > 0) return { isRead: false, statements: [], findings: invalid, notes: [] }
  const parsed = await parse(text)
  const places = placesOf(text, file)
  if (!parsed.ok) {
    const finding: Finding = { code: 'SCRIPT_SYNTAX', observed: parsed.message, where: places.ofCharacter(parsed.at) }
    return { isRead: false, statements: [], findings: [finding], notes: [] }
  }
  const read = parsed.statements.map((raw) => readStatement(raw, places, text))
  if (read.length === 0)
    return {
      ...{ isRead: true, statements: [], notes: [] },
      findings: [{ code: 'SCRIPT_EMPTY', where: { file, line: 1, column: 1 } }],
    }
  return {
    isRead: true,
    statements: read.map(({ statement }) => statement),
    findings: bounded(read.flatMap(({ findings }) => findings)),
    notes: bounded(read.flatMap(({ notes }) => notes)),
  }
}

/** What is cut is counted, at the place of its first. */
function bounded(list: readonly Finding[]): readonly Finding[] {
  return firstOf(list, MOST, (rest, { code, where }) => ({
    ...{ code, observed: `${rest} more from here on` },
    ...(where === undefined ? {} : { where }),
  }))
}

interface ReadStatement {
  readonly statement: Statement
  readonly findings: readonly Finding[]
  readonly notes: readonly Finding[]
}

function readStatement(
  { stmt = {}, stmt_location: at = 0, stmt_len: length }: RawStatement,
  places: Places,
  text: string,
): ReadStatement {
  const node: Node = nodeIn(stmt) ?? { type: 'EmptyStmt', fields: {} }
  const where = places.ofByte(at)
  const refusal = refusalOf(node)
  const found: [Refusal, Place][] = refusal === null ? [] : [[refusal, where]]
  const dangers = refusal === null ? dangersOf(node).map((danger): [Danger, Place] => [danger, where]) : []
  const tables = tablesOf(stmt, at, (within) => {
    const place = placeWithin(within, places) ?? where
    const refused = refusedCall(within)
    if (refused !== null) found.push([refused, place])
    for (const danger of refused === null ? dangersWithin(within) : []) dangers.push([danger, place])
  })
  const statement: Statement = {
    what: statementWords(node),
    where,
    from: places.offsetOf(at),
    to: length === undefined ? text.length : places.offsetOf(at + length),
    tables: tables.map(({ at: named, ...use }) => ({ ...use, where: places.ofByte(named) })),
  }
  return {
    statement,
    findings: found.map(([refusal, place]) => ({ ...refusal, where: place })).sort(byPlace),
    notes: dangers.map(([{ code, words }, place]) => ({ code, observed: words, where: place })).sort(byPlace),
  }
}

/** Where a node is, as far as the parser says it: itself, or the table that it writes to. */
function placeWithin({ fields }: Node, places: Places): Place | null {
  const { location, relation } = fields
  const own = typeof location === 'number' ? location : (relation as { location?: unknown } | undefined)?.location
  return typeof own === 'number' && own > 0 ? places.ofByte(own) : null
}
