// What the parts of ALTER TABLE cost and take away, as far as the text says it: rewrites, scans under a lock, lost columns.
import type { Danger } from './dangers.ts'
import { isTree, listIn, nodeIn, type Tree, textIn } from './parsed.ts'

const REWRITES: Readonly<Record<string, string>> = {
  AT_AlterColumnType: 'another type of a column, for which the table may be written anew',
  AT_SetExpression: 'another expression of a generated column, for which the table is written anew',
  ...{ AT_SetLogged: 'the table is written anew', AT_SetUnLogged: 'the table is written anew' },
  ...{ AT_SetTableSpace: 'the table is written anew', AT_SetAccessMethod: 'the table is written anew' },
  AT_SetNotNull: 'every row is looked at while nobody can read or write',
  AT_ValidateConstraint: 'every row is looked at',
  AT_AttachPartition: 'every row of the partition is looked at, unless a constraint says what it holds',
}
const DROPS: Readonly<Record<string, string>> = {
  AT_DropColumn: 'a column with its values',
  AT_DropConstraint: 'a constraint',
  AT_DetachPartition: 'a partition goes',
}
const RIGHTS = /^AT_(ChangeOwner|.*RowSecurity|DisableTrig.*|EnableTrig.*|EnableAlwaysTrig|EnableReplicaTrig)$/

/** One for each part that is worth a look; every other one takes the lock that all of them take, for a moment. */
export function tableChanges(what: string, { cmds }: Tree): readonly Danger[] {
  const found = listIn(cmds).flatMap((command): Danger[] => {
    const fields = nodeIn(command)?.fields ?? {}
    const subtype = textIn(fields.subtype)
    const cost = REWRITES[subtype] ?? addedColumn(subtype, fields) ?? addedConstraint(subtype, fields)
    const lost = DROPS[subtype]
    return [
      ...(cost === null || cost === undefined ? [] : [{ code: 'SCRIPT_LOCKS' as const, words: `${what}: ${cost}` }]),
      ...(lost === undefined ? [] : [{ code: 'SCRIPT_DROPS' as const, words: `${what}: ${lost}` }]),
      ...(RIGHTS.test(subtype) ? [{ code: 'SCRIPT_RIGHTS' as const, words: `${what}: ${rightsWords(subtype)}` }] : []),
    ]
  })
  if (found.length > 0) return found
  return [{ code: 'SCRIPT_LOCKS', words: `${what}: nobody can read or write the table until the change is done` }]
}

function rightsWords(subtype: string): string {
  if (subtype === 'AT_ChangeOwner') return 'another owner'
  return subtype.endsWith('RowSecurity') ? 'row security' : 'triggers on or off'
}

/** A constant default is kept beside the table; a computed one is written into every row. */
function addedColumn(subtype: string, { def }: Tree): string | null {
  if (subtype !== 'AT_AddColumn') return null
  const constraints = listIn(nodeIn(def)?.fields.constraints).map((item) => nodeIn(item)?.fields ?? {})
  const isComputed = constraints.some(
    ({ contype, raw_expr: expression }) =>
      contype === 'CONSTR_IDENTITY' ||
      contype === 'CONSTR_GENERATED' ||
      (contype === 'CONSTR_DEFAULT' && isTree(expression) && nodeIn(expression)?.type === 'FuncCall'),
  )
  return isComputed ? 'a column with a computed value, for which the table may be written anew' : null
}

function addedConstraint(subtype: string, { def }: Tree): string | null {
  const constraint = nodeIn(def)?.fields
  if (subtype !== 'AT_AddConstraint' || constraint?.skip_validation === true) return null
  const kind = textIn(constraint?.contype)
  if (kind === 'CONSTR_CHECK' || kind === 'CONSTR_FOREIGN' || kind === 'CONSTR_NOTNULL')
    return 'every row is looked at under a lock, unless it is NOT VALID'
  return constraint?.indexname === undefined ? 'an index is built while nobody can write' : null
}
