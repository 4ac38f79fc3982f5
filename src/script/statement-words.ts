// What a statement is, in PostgreSQL's own words: UPDATE, CREATE INDEX, ALTER TABLE.
import { isTree, type Node, optionsIn, textIn } from './parsed.ts'

const WORDS: Readonly<Record<string, string>> = {
  ...{ SelectStmt: 'SELECT', InsertStmt: 'INSERT', UpdateStmt: 'UPDATE', DeleteStmt: 'DELETE', MergeStmt: 'MERGE' },
  ...{ DoStmt: 'DO', CallStmt: 'CALL', CopyStmt: 'COPY', LockStmt: 'LOCK', TruncateStmt: 'TRUNCATE' },
  ...{ CreateStmt: 'CREATE TABLE', IndexStmt: 'CREATE INDEX', ViewStmt: 'CREATE VIEW', RuleStmt: 'CREATE RULE' },
  ...{
    CreateTrigStmt: 'CREATE TRIGGER',
    CreateEventTrigStmt: 'CREATE EVENT TRIGGER',
    CreateSeqStmt: 'CREATE SEQUENCE',
  },
  ...{ CreatedbStmt: 'CREATE DATABASE', DropdbStmt: 'DROP DATABASE', CreateTableSpaceStmt: 'CREATE TABLESPACE' },
  ...{ DropTableSpaceStmt: 'DROP TABLESPACE', CreatePLangStmt: 'CREATE LANGUAGE', DefineStmt: 'CREATE' },
  ...{ AlterSeqStmt: 'ALTER SEQUENCE', AlterEnumStmt: 'ALTER TYPE', CompositeTypeStmt: 'CREATE TYPE' },
  ...{ CreateEnumStmt: 'CREATE TYPE', CreateRangeStmt: 'CREATE TYPE', AlterTypeStmt: 'ALTER TYPE' },
  ...{ CreateFdwStmt: 'CREATE FOREIGN DATA WRAPPER', RefreshMatViewStmt: 'REFRESH MATERIALIZED VIEW' },
  ...{ RenameStmt: 'ALTER … RENAME', AlterOwnerStmt: 'ALTER … OWNER', AlterObjectSchemaStmt: 'ALTER … SET SCHEMA' },
  ...{ ConstraintsSetStmt: 'SET CONSTRAINTS', CheckPointStmt: 'CHECKPOINT', SecLabelStmt: 'SECURITY LABEL' },
  ...{ DeclareCursorStmt: 'DECLARE CURSOR', ClosePortalStmt: 'CLOSE', VariableShowStmt: 'SHOW' },
  ...{
    CreateStatsStmt: 'CREATE STATISTICS',
    AlterStatsStmt: 'ALTER STATISTICS',
    AlterExtensionStmt: 'ALTER EXTENSION',
  },
  ...{ CreateRoleStmt: 'CREATE ROLE', DropOwnedStmt: 'DROP OWNED', ReassignOwnedStmt: 'REASSIGN OWNED' },
}

/** The words for a statement's node. */
export function statementWords(node: Node): string {
  return isConcurrent(node) ? `${plainWords(node)} CONCURRENTLY` : plainWords(node)
}

/** Of an index, which is then not made, dropped or written anew within a transaction. */
function isConcurrent({ type, fields }: Node): boolean {
  if (type === 'ReindexStmt') return optionsIn(fields.params).has('concurrently')
  return (type === 'IndexStmt' || type === 'DropStmt') && fields.concurrent === true
}

function plainWords({ type, fields }: Node): string {
  switch (type) {
    case 'SelectStmt':
      return isTree(fields.intoClause) ? 'SELECT INTO' : 'SELECT'
    case 'CreateTableAsStmt':
      return fields.objtype === 'OBJECT_MATVIEW' ? 'CREATE MATERIALIZED VIEW' : 'CREATE TABLE AS'
    case 'DropStmt':
      return `DROP ${objectWords(fields.removeType)}`
    case 'AlterTableStmt':
      return `ALTER ${objectWords(fields.objtype)}`
    case 'CommentStmt':
      return `COMMENT ON ${objectWords(fields.objtype)}`
    case 'CreateFunctionStmt':
      return fields.is_procedure === true ? 'CREATE PROCEDURE' : 'CREATE FUNCTION'
    case 'GrantStmt':
    case 'GrantRoleStmt':
      return fields.is_grant === true ? 'GRANT' : 'REVOKE'
    case 'TransactionStmt':
      return textIn(fields.kind).replace('TRANS_STMT_', '').replaceAll('_', ' ')
    case 'VariableSetStmt':
      return settingWords(fields)
    case 'VacuumStmt':
      return fields.is_vacuumcmd === true ? 'VACUUM' : 'ANALYZE'
    default:
      return (
        WORDS[type] ??
        type
          .replace(/Stmt$/, '')
          .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
          .toUpperCase()
      )
  }
}

function objectWords(kind: unknown): string {
  return textIn(kind).replace('OBJECT_', '').replace('MATVIEW', 'MATERIALIZED VIEW').replaceAll('_', ' ')
}

function settingWords({ kind, name, is_local: isLocal }: Node['fields']): string {
  if (kind === 'VAR_RESET_ALL') return 'RESET ALL'
  if (kind === 'VAR_RESET') return `RESET ${textIn(name)}`
  return `SET ${isLocal === true ? 'LOCAL ' : ''}${textIn(name)}`
}
