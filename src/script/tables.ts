// Which tables a statement names, and what it does to them. Follows CTEs, also those that write; a name of a CTE is no table.
// Must not: recurse; a chain of operators is a tree as deep as the chain is long.
import { qualifiedName } from '../codes/sql-name.ts'
import { isTree, listIn, type Node, namesIn, nodeIn, type Tree, textIn } from './parsed.ts'

/** What a statement does to a table: to its rows, to its definition, or by only naming it. */
export type Use =
  | 'read'
  | 'insert'
  | 'update'
  | 'delete'
  | 'truncate'
  | 'create'
  | 'define'
  | 'drop'
  | 'lock'
  | 'rights'

/** A table as the statement names it. */
export interface TableUse {
  /** As PostgreSQL writes it; without its schema where the script names none. */
  readonly table: string
  readonly schema: string | null
  readonly use: Use
  readonly isTemporary: boolean
  /** The byte where it is named; that of its statement where the parser does not say. */
  readonly at: number
}

/** A node within a statement that is run with it. */
interface Visit {
  readonly value: unknown
  readonly use: Use
  readonly ctes: Ctes | null
}

/** The CTEs that are known at a place: the first `seen` of one WITH, and those around it. */
interface Ctes {
  readonly names: ReadonlyMap<string, number>
  readonly seen: number
  readonly around: Ctes | null
}

function isCte(name: string, ctes: Ctes | null): boolean {
  for (let at = ctes; at !== null; at = at.around) if ((at.names.get(name) ?? at.seen) < at.seen) return true
  return false
}

/** Every table of a statement, each use once, in the text's order; `each` sees every node that runs with it. */
export function tablesOf(stmt: Tree, at: number, each: (node: Node) => void): readonly TableUse[] {
  const found = new Map<string, TableUse>()
  const add = (relation: unknown, use: Use) => {
    const one = tableIn(relation, use, at)
    if (one !== null) found.set(`${one.table} ${use}`, found.get(`${one.table} ${use}`) ?? one)
  }
  const todo: Visit[] = [{ value: stmt, use: 'read', ctes: null }]
  for (let visit = todo.pop(); visit !== undefined; visit = todo.pop()) {
    const { value, use, ctes } = visit
    if (Array.isArray(value)) for (const item of value) todo.push({ value: item, use, ctes })
    if (!isTree(value)) continue
    const node = nodeIn(value)
    if (node === null) {
      for (const child of Object.values(value)) if (typeof child === 'object') todo.push({ value: child, use, ctes })
      continue
    }
    const { type, fields } = node
    if (type === 'RangeVar') {
      if (fields.schemaname !== undefined || !isCte(textIn(fields.relname), ctes)) add(fields, use)
      continue
    }
    each(node)
    for (const [relation, uses] of relationsOf(node)) for (const one of uses) add(relation, one)
    todo.push(...childrenOf(node, use, ctes))
  }
  return [...found.values()].sort((a, b) => a.at - b.at)
}

function tableIn(relation: unknown, use: Use, at: number): TableUse | null {
  if (!isTree(relation) || typeof relation.relname !== 'string') return null
  const schema = typeof relation.schemaname === 'string' ? relation.schemaname : null
  const table = qualifiedName(schema === null ? [relation.relname] : [schema, relation.relname])
  const location = typeof relation.location === 'number' && relation.location > 0 ? relation.location : at
  return { table, schema, use, isTemporary: relation.relpersistence === 't', at: location }
}

const WRITES: Readonly<Record<string, Use>> = { InsertStmt: 'insert', UpdateStmt: 'update', DeleteStmt: 'delete' }
const COMMANDS: Readonly<Record<string, Use>> = { CMD_INSERT: 'insert', CMD_UPDATE: 'update', CMD_DELETE: 'delete' }
const TABLES = ['OBJECT_TABLE', 'OBJECT_VIEW', 'OBJECT_MATVIEW', 'OBJECT_FOREIGN_TABLE']
/** Statements about a table's definition, by the field that names it. */
const DEFINES: Readonly<Record<string, string>> = {
  ...{ AlterTableStmt: 'relation', IndexStmt: 'relation', RuleStmt: 'relation', RenameStmt: 'relation' },
  ...{ CreateTrigStmt: 'relation', AlterObjectSchemaStmt: 'relation', AlterObjectDependsStmt: 'relation' },
  ...{ CreatePolicyStmt: 'table', AlterPolicyStmt: 'table', RefreshMatViewStmt: 'relation', ClusterStmt: 'relation' },
}

/** The tables that a node names itself, which the parser does not wrap as others. */
function relationsOf({ type, fields }: Node): readonly (readonly [relation: unknown, uses: readonly Use[]])[] {
  const write = WRITES[type]
  if (write !== undefined) {
    const conflict = isTree(fields.onConflictClause) && fields.onConflictClause.action === 'ONCONFLICT_UPDATE'
    return [[fields.relation, conflict ? [write, 'update'] : [write]]]
  }
  const defined = DEFINES[type]
  if (defined !== undefined) return [[fields[defined], ['define']]]
  switch (type) {
    case 'MergeStmt': {
      const commands = listIn(fields.mergeWhenClauses).map((item) => textIn(nodeIn(item)?.fields.commandType))
      return [[fields.relation, commands.flatMap((command) => COMMANDS[command] ?? [])]]
    }
    case 'CopyStmt':
      return [[fields.relation, [fields.is_from === true ? 'insert' : 'read']]]
    case 'CreateStmt':
      return [[fields.relation, ['create']]]
    case 'ViewStmt':
      return [[fields.view, ['create']]]
    case 'CreateTableAsStmt':
      return [[isTree(fields.into) ? fields.into.rel : null, ['create']]]
    case 'SelectStmt':
      return [[isTree(fields.intoClause) ? fields.intoClause.rel : null, ['create']]]
    case 'Constraint':
      return [[fields.pktable, ['read']]]
    case 'DropStmt':
      if (!TABLES.includes(textIn(fields.removeType))) return []
      return listIn(fields.objects).map((item) => [relationNamed(namesIn(nodeIn(item)?.fields.items)), ['drop']])
    default:
      return []
  }
}

function relationNamed(names: readonly string[]): Tree {
  const [relname, schemaname] = names.toReversed()
  return { relname, ...(schemaname === undefined ? {} : { schemaname }) }
}

const USES: Readonly<Record<string, Use>> = { TruncateStmt: 'truncate', LockStmt: 'lock', GrantStmt: 'rights' }

/** What is looked at next. The bodies of functions and rules run later, by whoever calls or writes. */
function childrenOf({ type, fields }: Node, use: Use, ctes: Ctes | null): readonly Visit[] {
  if (type === 'CreateFunctionStmt' || type === 'RuleStmt') return []
  const within = USES[type] ?? use
  const { withClause, ...others } = fields
  const visits: Visit[] = []
  let known = ctes
  if (isTree(withClause)) {
    const list = listIn(withClause.ctes).flatMap((item): Tree[] => [nodeIn(item)?.fields ?? {}])
    const names = new Map(list.map(({ ctename }, index) => [textIn(ctename), index]))
    for (const [index, { ctequery }] of list.entries()) {
      // Without RECURSIVE a CTE sees those before it only.
      const seen = withClause.recursive === true ? list.length : index
      visits.push({ value: ctequery, use: within, ctes: { names, seen, around: ctes } })
    }
    known = { names, seen: list.length, around: ctes }
  }
  for (const [name, child] of Object.entries(others)) {
    // The two sides of a UNION are written without their type.
    const value = type === 'SelectStmt' && (name === 'larg' || name === 'rarg') ? { SelectStmt: child } : child
    if (typeof child === 'object') visits.push({ value, use: within, ctes: known })
  }
  return visits
}
