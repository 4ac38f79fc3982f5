// What is worth a look in a statement: notes, which block nothing. The rehearsal shows what a statement really does.
import type { Code } from '../codes/catalogue/index.ts'
import { qualifiedName } from '../codes/sql-name.ts'
import { isTree, listIn, type Node, namesIn, nodeIn, optionsIn, type Tree, textIn } from './parsed.ts'
import { statementWords } from './statement-words.ts'
import { tableChanges } from './table-changes.ts'

/** Something to look at. */
export interface Danger {
  readonly code: Code
  readonly words: string
}

/** What is to be said of a whole statement. */
export function dangersOf(node: Node): readonly Danger[] {
  const { type, fields } = node
  const what = statementWords(node)
  const one = (code: Code, words = what): readonly Danger[] => [{ code, words }]
  switch (type) {
    case 'AlterTableStmt':
      return tableChanges(what, fields)
    case 'IndexStmt':
      return one('SCRIPT_LOCKS', `${what}: nobody can write to ${relation(fields.relation)} while it is built`)
    case 'ClusterStmt':
    case 'ReindexStmt':
    case 'LockStmt':
    case 'RefreshMatViewStmt':
      return fields.concurrent === true ? [] : one('SCRIPT_LOCKS', `${what}: others wait until the change is done`)
    case 'DropStmt':
      return one('SCRIPT_DROPS', fields.behavior === 'DROP_CASCADE' ? `${what} … CASCADE` : what)
    case 'TruncateStmt':
      return one('SCRIPT_DROPS', `${what}: every row, which is not kept`)
    case 'DropOwnedStmt':
      return one('SCRIPT_DROPS')
    case 'CreateTrigStmt':
    case 'RuleStmt':
    case 'CreateEventTrigStmt':
      return one('SCRIPT_OPAQUE', `${what}: runs for everybody from then on`)
    case 'DoStmt':
    case 'CallStmt':
    case 'ExecuteStmt':
    case 'CreateExtensionStmt':
      return one('SCRIPT_OPAQUE')
    case 'CreateFunctionStmt':
    case 'AlterFunctionStmt': {
      const options = optionsIn(type === 'CreateFunctionStmt' ? fields.options : fields.actions)
      const security = nodeIn(options.get('security'))
      return security?.fields.boolval === true
        ? one('SCRIPT_RIGHTS', `${what} … SECURITY DEFINER: runs with its owner’s rights, whoever calls it`)
        : []
    }
    case 'PrepareStmt':
    case 'ListenStmt':
    case 'NotifyStmt':
    case 'LoadStmt':
    case 'DiscardStmt':
    case 'VariableSetStmt':
      return one('SCRIPT_SESSION')
    case 'DeclareCursorStmt':
      return Number(fields.options) & CURSOR_HOLD ? one('SCRIPT_SESSION', `${what} … WITH HOLD`) : []
    default:
      return RIGHTS.has(type) ? one('SCRIPT_RIGHTS') : []
  }
}

/** `CURSOR_OPT_HOLD` of PostgreSQL's parsenodes.h. */
const CURSOR_HOLD = 0x20

const RIGHTS = new Set([
  ...['GrantStmt', 'GrantRoleStmt', 'AlterDefaultPrivilegesStmt', 'CreateRoleStmt', 'AlterRoleStmt', 'DropRoleStmt'],
  ...['AlterRoleSetStmt', 'AlterDatabaseSetStmt', 'AlterOwnerStmt', 'CreatePolicyStmt', 'AlterPolicyStmt'],
  ...['ReassignOwnedStmt', 'SecLabelStmt', 'CreateUserMappingStmt', 'CreateForeignServerStmt', 'CreateFdwStmt'],
])

/** Functions that leave something behind which no rollback takes back, or which the session keeps. */
const LASTING =
  /^(nextval|setval|pg_notify|pg_advisory_lock.*|pg_try_advisory_lock.*|pg_logical_emit_message|dblink.*|lo_.*|set_config)$/

/** What is to be said of a node anywhere in a statement. */
export function dangersWithin({ type, fields }: Node): readonly Danger[] {
  if ((type === 'UpdateStmt' || type === 'DeleteStmt') && fields.whereClause === undefined) {
    const what = type === 'UpdateStmt' ? 'UPDATE' : 'DELETE'
    return [{ code: 'SCRIPT_WITHOUT_WHERE', words: `${what} of ${relation(fields.relation)} without WHERE` }]
  }
  if (type === 'CreateStmt' && isTree(fields.relation) && fields.relation.relpersistence === 't')
    return [{ code: 'SCRIPT_SESSION', words: `temporary table ${relation(fields.relation)}` }]
  if (type === 'FuncCall') {
    const name = namesIn(fields.funcname).at(-1) ?? ''
    return LASTING.test(name) ? [{ code: 'SCRIPT_SESSION', words: `call of ${name}` }] : []
  }
  if (type === 'SelectStmt' && listIn(fields.lockingClause).length > 0)
    return [{ code: 'SCRIPT_LOCKS', words: 'SELECT … FOR UPDATE or SHARE: others wait for these rows' }]
  return []
}

/** A table as the statement names it. */
function relation(value: unknown): string {
  if (!isTree(value)) return 'a table'
  const { schemaname, relname }: Tree = value
  return qualifiedName([schemaname, relname].flatMap((name) => (typeof name === 'string' ? [textIn(name)] : [])))
}
