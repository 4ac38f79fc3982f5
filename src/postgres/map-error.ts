// The one place where PostgreSQL's refusals become codes: by SQLSTATE, or by the code that our own functions raise.
// Must not: pass the server's message on; it can hold a row's values.
import { type Code, codeFrom, isCode } from '../codes/catalogue/index.ts'
import { QuorateError } from '../codes/error.ts'
import type { Finding } from '../codes/finding.ts'
import type { Reached } from './connect.ts'
import { readFindings } from './read-findings.ts'

/** Raised by `quorate.refuse` (QT001) and by a change that moved under the signature (QT003). */
const OURS = new Set(['QT001', 'QT002', 'QT003'])

const BY_STATE: Readonly<Record<string, Code>> = {
  '40001': 'DB_CONFLICT',
  '40P01': 'DB_CONFLICT',
  '42501': 'DB_PERMISSION',
  '3F000': 'SCHEMA_MISSING',
  '42883': 'SCHEMA_MISSING',
  '42P01': 'SCHEMA_MISSING',
}

/** What the server itself is in the way of, with the reason in words: server and database are named. */
const OF_SERVER: Readonly<Record<string, readonly [Code, string]>> = {
  // The server became a replica meanwhile, or somebody switched writing off.
  '25006': ['DB_READ_ONLY', 'it takes no writes in this transaction'],
  '55P03': ['LEDGER_BUSY', 'another session holds a lock for longer than this one may wait'],
  '57014': ['DB_TIMEOUT', 'its statement_timeout ended the statement, or somebody cancelled it'],
  '25P03': ['DB_TRANSACTION_TIMEOUT', 'its idle_in_transaction_session_timeout ended the session'],
  '25P04': ['DB_TRANSACTION_TIMEOUT', 'its transaction_timeout ended the session'],
}

/** Turns whatever `pg` threw at a statement into a coded error. */
export function mapError(cause: unknown, reached?: Reached): QuorateError {
  const { code, message, detail } = cause as { code?: string; message?: string; detail?: string }
  if (code !== undefined && OURS.has(code) && message !== undefined) {
    const findings = parseFindings(detail)
    // A code of another version denies nothing; whoever reads it sees it.
    const [known, told] = isCode(message)
      ? [message, findings]
      : (['DB_ANSWER', findings.length > 0 ? findings : [{ code: codeFrom(message) }]] as const)
    return new QuorateError(known, told.length > 0 ? { findings: told } : {}, { cause })
  }
  const ofServer = code === undefined ? undefined : OF_SERVER[code]
  if (ofServer !== undefined) {
    const [own, reason] = ofServer
    return new QuorateError(own, { observed: { ...reached, reason: `${reason} (${code})` } }, { cause })
  }
  const known = code === undefined ? undefined : BY_STATE[code]
  if (known !== undefined) return new QuorateError(known, { observed: code as string }, { cause })
  // SQLSTATE has five characters; anything else is the socket's own fault, as is class 08 or a server that stops.
  const isServers = code !== undefined && /^[0-9A-Z]{5}$/.test(code) && !/^(08|57P)/.test(code)
  if (isServers) return new QuorateError('DB_ANSWER', { observed: code }, { cause })
  return new QuorateError('DB_LOST', { observed: { ...reached, reason: code ?? 'the connection ended' } }, { cause })
}

function parseFindings(detail: string | undefined): readonly Finding[] {
  try {
    return readFindings(JSON.parse(detail ?? '[]')) ?? []
  } catch {
    return []
  }
}
