// Statements that no script may have: what cannot run in the change's transaction, COPY, and settings that decide how it runs (SQL-3, SQL-5).
import type { Code } from '../codes/catalogue/index.ts'
import { isTree, listIn, type Node, namesIn, nodeIn, optionsIn, textIn } from './parsed.ts'
import { statementWords } from './statement-words.ts'

/** Why a statement is refused, and what to do instead where there is a way. */
export interface Refusal {
  readonly code: Code
  readonly observed: string
  readonly expected?: string
}

/** What is against a whole statement; null for nothing. */
export function refusalOf(node: Node): Refusal | null {
  const observed = statementWords(node)
  if (node.type === 'CopyStmt') return { code: 'SCRIPT_COPY', observed }
  if (node.type === 'VariableSetStmt') return isRefusedSetting(node) ? { code: 'SCRIPT_SETS', observed } : null
  const expected = insteadOf(node)
  return expected === null ? null : { code: 'SCRIPT_NOT_TRANSACTIONAL', observed, expected }
}

const PLAIN_INDEX = 'CREATE INDEX without CONCURRENTLY, or create it outside of the gate at a quiet hour'
const OUTSIDE = 'run it outside of the gate, with a login of your own'
const ONE_TRANSACTION = 'remove it: the whole script is one transaction, and the gate ends it'

/** What to do instead of a statement that cannot run within a transaction; null where it can. */
function insteadOf({ type, fields }: Node): string | null {
  switch (type) {
    case 'TransactionStmt':
      return ONE_TRANSACTION
    case 'IndexStmt':
      return fields.concurrent === true ? PLAIN_INDEX : null
    case 'DropStmt':
      return fields.concurrent === true ? 'DROP INDEX without CONCURRENTLY' : null
    case 'ReindexStmt': {
      const whole = ['REINDEX_OBJECT_SCHEMA', 'REINDEX_OBJECT_SYSTEM', 'REINDEX_OBJECT_DATABASE']
      if (whole.includes(textIn(fields.kind))) return OUTSIDE
      return optionsIn(fields.params).has('concurrently') ? 'REINDEX without CONCURRENTLY' : null
    }
    case 'AlterTableStmt':
      return listIn(fields.cmds).some(isConcurrentDetach) ? 'DETACH PARTITION without CONCURRENTLY' : null
    case 'VacuumStmt':
      return fields.is_vacuumcmd === true ? OUTSIDE : null
    case 'ClusterStmt':
      return isTree(fields.relation) ? null : OUTSIDE
    case 'DiscardStmt':
      return fields.target === 'DISCARD_ALL' ? 'remove it: the session ends with the change' : null
    case 'AlterDatabaseStmt':
      return optionsIn(fields.options).has('tablespace') ? OUTSIDE : null
    case 'AlterSubscriptionStmt':
    case 'CreateSubscriptionStmt':
    case 'DropSubscriptionStmt':
    case 'AlterSystemStmt':
    case 'CreatedbStmt':
    case 'DropdbStmt':
    case 'CreateTableSpaceStmt':
    case 'DropTableSpaceStmt':
      return OUTSIDE
    default:
      return null
  }
}

function isConcurrentDetach(command: unknown): boolean {
  const fields = nodeIn(command)?.fields
  const def = fields?.subtype === 'AT_DetachPartition' ? nodeIn(fields.def) : null
  return def?.fields.concurrent === true
}

const SETTINGS = new Set([
  ...['standard_conforming_strings', 'role', 'session_authorization', 'session_replication_role', 'search_path'],
  ...['statement_timeout', 'lock_timeout', 'datestyle', 'intervalstyle', 'timezone', 'client_min_messages'],
  ...['bytea_output', 'extra_float_digits', 'client_encoding', 'backslash_quote', 'synchronous_commit'],
])

/** `transaction_timeout`, `default_transaction_read_only` and others of transactions count too. */
function isRefusedName(name: string): boolean {
  return SETTINGS.has(name.toLowerCase()) || /transaction|^session characteristics$/i.test(name)
}

function isRefusedSetting({ fields }: Node): boolean {
  return fields.kind === 'VAR_RESET_ALL' || isRefusedName(textIn(fields.name))
}

/** What is against a call of a function, such as `set_config('role', …)`; null for nothing. */
export function refusedCall({ type, fields }: Node): Refusal | null {
  if (type !== 'FuncCall' || namesIn(fields.funcname).at(-1) !== 'set_config') return null
  const [first] = listIn(fields.args)
  const constant = nodeIn(first)
  const name = constant?.type === 'A_Const' && isTree(constant.fields.sval) ? textIn(constant.fields.sval.sval) : ''
  return isRefusedName(name) ? { code: 'SCRIPT_SETS', observed: `set_config ${name}` } : null
}
