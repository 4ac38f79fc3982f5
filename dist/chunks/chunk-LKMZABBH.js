import {
  firstOf,
  textFindings
} from "./chunk-IAPEL2UK.js";
import {
  namesIn,
  qualifiedName
} from "./chunk-T3L6L2TK.js";
import {
  nearest,
  positionsOf
} from "./chunk-V2U6MDCK.js";
import {
  byPlace,
  step
} from "./chunk-M6XDCBT3.js";

// src/script/against-plan.ts
var ROWS = ["insert", "update", "delete", "truncate"];
var DEFINITIONS = ["create", "define", "drop"];
function unexpectedTables(script, expect, target) {
  const own = new Set(
    script.statements.flatMap(({ tables }) => tables.flatMap((one) => one.use === "create" ? [one.table] : []))
  );
  const seen = /* @__PURE__ */ new Set();
  return script.statements.flatMap(
    ({ tables }) => tables.flatMap((named) => {
      if (own.has(named.table) || seen.has(`${named.use} ${named.table}`)) return [];
      const reason = reasonAgainst(named, expect, target);
      if (reason === null) return [];
      seen.add(`${named.use} ${named.table}`);
      return [{ code: "SCRIPT_TABLE_UNEXPECTED", ...reason, where: named.where }];
    })
  );
}
function unwritableBounds({ sql, placeOf }, target) {
  const tables = new Set(target.writes.map((right) => right.slice(right.indexOf(" ") + 1)));
  const others = [...tables].filter((table) => !Object.hasOwn(sql.expect, table));
  const findings = [];
  const notes = [];
  for (const [table, bounds] of Object.entries(sql.expect)) {
    if (isOwned(table, target)) continue;
    const at = `/spec/sql/expect${step(table)}`;
    const found = { code: "SCRIPT_TABLE_UNEXPECTED" };
    if (!tables.has(table)) {
      const [, ...name] = namesIn(table) ?? [];
      const owned = target.owns.map((schema) => qualifiedName([...namesIn(schema) ?? [], ...name]));
      const meant = nearest(table, [...others, ...owned]);
      const seen = { ...found, observed: table, where: placeOf(at, "key") };
      if (meant === void 0) notes.push({ ...seen, expected: [...tables] });
      else findings.push({ ...seen, expected: meant });
      continue;
    }
    for (const verb of verbsOf(bounds)) {
      const observed = `${verb} ${table}`;
      const expected = target.writes.filter((right) => right.endsWith(` ${table}`));
      if (!expected.includes(observed))
        notes.push({ ...found, expected, observed, where: placeOf(at + step(verb), "key") });
    }
  }
  return { findings, notes };
}
function verbsOf(bounds) {
  const counted = ["insert", "update", "delete"].filter((verb) => bounds[verb][1] > 0);
  return bounds.truncate ? [...counted, "truncate"] : counted;
}
function isOwned(table, { owns }) {
  const [schema = ""] = namesIn(table) ?? [];
  return owns.some((owned) => namesIn(owned)?.[0] === schema);
}
function reasonAgainst(named, expect, target) {
  const changesRows = ROWS.includes(named.use);
  if (!changesRows && !DEFINITIONS.includes(named.use)) return null;
  if (named.isTemporary) return null;
  const known = [
    ...Object.keys(expect ?? {}),
    ...(target?.writes ?? []).map((right) => right.slice(right.indexOf(" ") + 1))
  ];
  const table = resolved(named, target, known);
  const observed = `${named.use} ${table}`;
  if (changesRows && expect !== null && !Object.hasOwn(expect, table)) {
    const expected = named.schema === null && !known.includes(table) ? "a table with its schema" : Object.keys(expect);
    return { expected, observed };
  }
  if (target === null) return null;
  if (isOwned(table, target) || target.writes.includes(observed)) return null;
  return { expected: changesRows ? [...target.writes] : { owns: [...target.owns] }, observed };
}
function resolved({ table, schema }, target, known) {
  if (schema !== null) return table;
  const names = namesIn(table) ?? [];
  const within = (target?.path ?? []).map((one) => qualifiedName([...namesIn(one) ?? [], ...names]));
  return within.find((one) => known.includes(one)) ?? within[0] ?? known.find((one) => one.endsWith(`.${table}`) && target === null) ?? table;
}

// src/script/parsed.ts
function nodeIn(value) {
  if (!isTree(value)) return null;
  const [entry, ...others] = Object.entries(value);
  if (entry === void 0 || others.length > 0 || !/^[A-Z]/.test(entry[0])) return null;
  return { type: entry[0], fields: isTree(entry[1]) ? entry[1] : {} };
}
function isTree(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function listIn(value) {
  return Array.isArray(value) ? value : [];
}
function textIn(value) {
  return typeof value === "string" ? value : "";
}
function namesIn2(value) {
  return listIn(value).flatMap((item) => {
    const node = nodeIn(item);
    return node?.type === "String" ? [textIn(node.fields.sval)] : [];
  });
}
function optionsIn(value) {
  return new Map(
    listIn(value).flatMap((item) => {
      const node = nodeIn(item);
      return node?.type === "DefElem" ? [[textIn(node.fields.defname), node.fields.arg ?? null]] : [];
    })
  );
}

// src/script/statement-words.ts
var WORDS = {
  ...{ SelectStmt: "SELECT", InsertStmt: "INSERT", UpdateStmt: "UPDATE", DeleteStmt: "DELETE", MergeStmt: "MERGE" },
  ...{ DoStmt: "DO", CallStmt: "CALL", CopyStmt: "COPY", LockStmt: "LOCK", TruncateStmt: "TRUNCATE" },
  ...{ CreateStmt: "CREATE TABLE", IndexStmt: "CREATE INDEX", ViewStmt: "CREATE VIEW", RuleStmt: "CREATE RULE" },
  ...{
    CreateTrigStmt: "CREATE TRIGGER",
    CreateEventTrigStmt: "CREATE EVENT TRIGGER",
    CreateSeqStmt: "CREATE SEQUENCE"
  },
  ...{ CreatedbStmt: "CREATE DATABASE", DropdbStmt: "DROP DATABASE", CreateTableSpaceStmt: "CREATE TABLESPACE" },
  ...{ DropTableSpaceStmt: "DROP TABLESPACE", CreatePLangStmt: "CREATE LANGUAGE", DefineStmt: "CREATE" },
  ...{ AlterSeqStmt: "ALTER SEQUENCE", AlterEnumStmt: "ALTER TYPE", CompositeTypeStmt: "CREATE TYPE" },
  ...{ CreateEnumStmt: "CREATE TYPE", CreateRangeStmt: "CREATE TYPE", AlterTypeStmt: "ALTER TYPE" },
  ...{ CreateFdwStmt: "CREATE FOREIGN DATA WRAPPER", RefreshMatViewStmt: "REFRESH MATERIALIZED VIEW" },
  ...{ RenameStmt: "ALTER \u2026 RENAME", AlterOwnerStmt: "ALTER \u2026 OWNER", AlterObjectSchemaStmt: "ALTER \u2026 SET SCHEMA" },
  ...{ ConstraintsSetStmt: "SET CONSTRAINTS", CheckPointStmt: "CHECKPOINT", SecLabelStmt: "SECURITY LABEL" },
  ...{ DeclareCursorStmt: "DECLARE CURSOR", ClosePortalStmt: "CLOSE", VariableShowStmt: "SHOW" },
  ...{
    CreateStatsStmt: "CREATE STATISTICS",
    AlterStatsStmt: "ALTER STATISTICS",
    AlterExtensionStmt: "ALTER EXTENSION"
  },
  ...{ CreateRoleStmt: "CREATE ROLE", DropOwnedStmt: "DROP OWNED", ReassignOwnedStmt: "REASSIGN OWNED" }
};
function statementWords(node) {
  return isConcurrent(node) ? `${plainWords(node)} CONCURRENTLY` : plainWords(node);
}
function isConcurrent({ type, fields }) {
  if (type === "ReindexStmt") return optionsIn(fields.params).has("concurrently");
  return (type === "IndexStmt" || type === "DropStmt") && fields.concurrent === true;
}
function plainWords({ type, fields }) {
  switch (type) {
    case "SelectStmt":
      return isTree(fields.intoClause) ? "SELECT INTO" : "SELECT";
    case "CreateTableAsStmt":
      return fields.objtype === "OBJECT_MATVIEW" ? "CREATE MATERIALIZED VIEW" : "CREATE TABLE AS";
    case "DropStmt":
      return `DROP ${objectWords(fields.removeType)}`;
    case "AlterTableStmt":
      return `ALTER ${objectWords(fields.objtype)}`;
    case "CommentStmt":
      return `COMMENT ON ${objectWords(fields.objtype)}`;
    case "CreateFunctionStmt":
      return fields.is_procedure === true ? "CREATE PROCEDURE" : "CREATE FUNCTION";
    case "GrantStmt":
    case "GrantRoleStmt":
      return fields.is_grant === true ? "GRANT" : "REVOKE";
    case "TransactionStmt":
      return textIn(fields.kind).replace("TRANS_STMT_", "").replaceAll("_", " ");
    case "VariableSetStmt":
      return settingWords(fields);
    case "VacuumStmt":
      return fields.is_vacuumcmd === true ? "VACUUM" : "ANALYZE";
    default:
      return WORDS[type] ?? type.replace(/Stmt$/, "").replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").toUpperCase();
  }
}
function objectWords(kind) {
  return textIn(kind).replace("OBJECT_", "").replace("MATVIEW", "MATERIALIZED VIEW").replaceAll("_", " ");
}
function settingWords({ kind, name, is_local: isLocal }) {
  if (kind === "VAR_RESET_ALL") return "RESET ALL";
  if (kind === "VAR_RESET") return `RESET ${textIn(name)}`;
  return `SET ${isLocal === true ? "LOCAL " : ""}${textIn(name)}`;
}

// src/script/table-changes.ts
var REWRITES = {
  AT_AlterColumnType: "another type of a column, for which the table may be written anew",
  AT_SetExpression: "another expression of a generated column, for which the table is written anew",
  ...{ AT_SetLogged: "the table is written anew", AT_SetUnLogged: "the table is written anew" },
  ...{ AT_SetTableSpace: "the table is written anew", AT_SetAccessMethod: "the table is written anew" },
  AT_SetNotNull: "every row is looked at while nobody can read or write",
  AT_ValidateConstraint: "every row is looked at",
  AT_AttachPartition: "every row of the partition is looked at, unless a constraint says what it holds"
};
var DROPS = {
  AT_DropColumn: "a column with its values",
  AT_DropConstraint: "a constraint",
  AT_DetachPartition: "a partition goes"
};
var RIGHTS = /^AT_(ChangeOwner|.*RowSecurity|DisableTrig.*|EnableTrig.*|EnableAlwaysTrig|EnableReplicaTrig)$/;
function tableChanges(what, { cmds }) {
  const found = listIn(cmds).flatMap((command) => {
    const fields = nodeIn(command)?.fields ?? {};
    const subtype = textIn(fields.subtype);
    const cost = REWRITES[subtype] ?? addedColumn(subtype, fields) ?? addedConstraint(subtype, fields);
    const lost = DROPS[subtype];
    return [
      ...cost === null || cost === void 0 ? [] : [{ code: "SCRIPT_LOCKS", words: `${what}: ${cost}` }],
      ...lost === void 0 ? [] : [{ code: "SCRIPT_DROPS", words: `${what}: ${lost}` }],
      ...RIGHTS.test(subtype) ? [{ code: "SCRIPT_RIGHTS", words: `${what}: ${rightsWords(subtype)}` }] : []
    ];
  });
  if (found.length > 0) return found;
  return [{ code: "SCRIPT_LOCKS", words: `${what}: nobody can read or write the table until the change is done` }];
}
function rightsWords(subtype) {
  if (subtype === "AT_ChangeOwner") return "another owner";
  return subtype.endsWith("RowSecurity") ? "row security" : "triggers on or off";
}
function addedColumn(subtype, { def }) {
  if (subtype !== "AT_AddColumn") return null;
  const constraints = listIn(nodeIn(def)?.fields.constraints).map((item) => nodeIn(item)?.fields ?? {});
  const isComputed = constraints.some(
    ({ contype, raw_expr: expression }) => contype === "CONSTR_IDENTITY" || contype === "CONSTR_GENERATED" || contype === "CONSTR_DEFAULT" && isTree(expression) && nodeIn(expression)?.type === "FuncCall"
  );
  return isComputed ? "a column with a computed value, for which the table may be written anew" : null;
}
function addedConstraint(subtype, { def }) {
  const constraint = nodeIn(def)?.fields;
  if (subtype !== "AT_AddConstraint" || constraint?.skip_validation === true) return null;
  const kind = textIn(constraint?.contype);
  if (kind === "CONSTR_CHECK" || kind === "CONSTR_FOREIGN" || kind === "CONSTR_NOTNULL")
    return "every row is looked at under a lock, unless it is NOT VALID";
  return constraint?.indexname === void 0 ? "an index is built while nobody can write" : null;
}

// src/script/dangers.ts
function dangersOf(node) {
  const { type, fields } = node;
  const what = statementWords(node);
  const one = (code, words = what) => [{ code, words }];
  switch (type) {
    case "AlterTableStmt":
      return tableChanges(what, fields);
    case "IndexStmt":
      return one("SCRIPT_LOCKS", `${what}: nobody can write to ${relation(fields.relation)} while it is built`);
    case "ClusterStmt":
    case "ReindexStmt":
    case "LockStmt":
    case "RefreshMatViewStmt":
      return fields.concurrent === true ? [] : one("SCRIPT_LOCKS", `${what}: others wait until the change is done`);
    case "DropStmt":
      return one("SCRIPT_DROPS", fields.behavior === "DROP_CASCADE" ? `${what} \u2026 CASCADE` : what);
    case "TruncateStmt":
      return one("SCRIPT_DROPS", `${what}: every row, which is not kept`);
    case "DropOwnedStmt":
      return one("SCRIPT_DROPS");
    case "CreateTrigStmt":
    case "RuleStmt":
    case "CreateEventTrigStmt":
      return one("SCRIPT_OPAQUE", `${what}: runs for everybody from then on`);
    case "DoStmt":
    case "CallStmt":
    case "ExecuteStmt":
    case "CreateExtensionStmt":
      return one("SCRIPT_OPAQUE");
    case "CreateFunctionStmt":
    case "AlterFunctionStmt": {
      const options = optionsIn(type === "CreateFunctionStmt" ? fields.options : fields.actions);
      const security = nodeIn(options.get("security"));
      return security?.fields.boolval === true ? one("SCRIPT_RIGHTS", `${what} \u2026 SECURITY DEFINER: runs with its owner\u2019s rights, whoever calls it`) : [];
    }
    case "PrepareStmt":
    case "ListenStmt":
    case "NotifyStmt":
    case "LoadStmt":
    case "DiscardStmt":
    case "VariableSetStmt":
      return one("SCRIPT_SESSION");
    case "DeclareCursorStmt":
      return Number(fields.options) & CURSOR_HOLD ? one("SCRIPT_SESSION", `${what} \u2026 WITH HOLD`) : [];
    default:
      return RIGHTS2.has(type) ? one("SCRIPT_RIGHTS") : [];
  }
}
var CURSOR_HOLD = 32;
var RIGHTS2 = /* @__PURE__ */ new Set([
  ...["GrantStmt", "GrantRoleStmt", "AlterDefaultPrivilegesStmt", "CreateRoleStmt", "AlterRoleStmt", "DropRoleStmt"],
  ...["AlterRoleSetStmt", "AlterDatabaseSetStmt", "AlterOwnerStmt", "CreatePolicyStmt", "AlterPolicyStmt"],
  ...["ReassignOwnedStmt", "SecLabelStmt", "CreateUserMappingStmt", "CreateForeignServerStmt", "CreateFdwStmt"]
]);
var LASTING = /^(nextval|setval|pg_notify|pg_advisory_lock.*|pg_try_advisory_lock.*|pg_logical_emit_message|dblink.*|lo_.*|set_config)$/;
function dangersWithin({ type, fields }) {
  if ((type === "UpdateStmt" || type === "DeleteStmt") && fields.whereClause === void 0) {
    const what = type === "UpdateStmt" ? "UPDATE" : "DELETE";
    return [{ code: "SCRIPT_WITHOUT_WHERE", words: `${what} of ${relation(fields.relation)} without WHERE` }];
  }
  if (type === "CreateStmt" && isTree(fields.relation) && fields.relation.relpersistence === "t")
    return [{ code: "SCRIPT_SESSION", words: `temporary table ${relation(fields.relation)}` }];
  if (type === "FuncCall") {
    const name = namesIn2(fields.funcname).at(-1) ?? "";
    return LASTING.test(name) ? [{ code: "SCRIPT_SESSION", words: `call of ${name}` }] : [];
  }
  if (type === "SelectStmt" && listIn(fields.lockingClause).length > 0)
    return [{ code: "SCRIPT_LOCKS", words: "SELECT \u2026 FOR UPDATE or SHARE: others wait for these rows" }];
  return [];
}
function relation(value) {
  if (!isTree(value)) return "a table";
  const { schemaname, relname } = value;
  return qualifiedName([schemaname, relname].flatMap((name) => typeof name === "string" ? [textIn(name)] : []));
}

// src/script/places.ts
function placesOf(text, file) {
  const placeOf = positionsOf(text, file);
  const units = unitsByByte(text);
  const offsetOf = (byte) => units?.[Math.min(byte, units.length - 1)] ?? Math.min(byte, text.length);
  return {
    offsetOf,
    ofByte: (byte) => placeOf(offsetOf(byte)),
    ofCharacter: (index) => {
      let offset = 0;
      for (let left = index; left > 0 && offset < text.length; left -= 1) offset += unitsAt(text, offset);
      return placeOf(offset);
    }
  };
}
function unitsByByte(text) {
  const bytes = Buffer.byteLength(text);
  if (bytes === text.length) return null;
  const units = new Uint32Array(bytes + 1);
  let byte = 0;
  for (let offset = 0; offset < text.length; ) {
    const code = text.codePointAt(offset) ?? 0;
    const length = code < 128 ? 1 : code < 2048 ? 2 : code < 65536 ? 3 : 4;
    const next = offset + unitsAt(text, offset);
    units[byte] = offset;
    units.fill(next, byte + 1, byte + length);
    byte += length;
    offset = next;
  }
  units[byte] = text.length;
  return units;
}
function unitsAt(text, offset) {
  return (text.codePointAt(offset) ?? 0) > 65535 ? 2 : 1;
}

// src/script/refusals.ts
function refusalOf(node) {
  const observed = statementWords(node);
  if (node.type === "CopyStmt") return { code: "SCRIPT_COPY", observed };
  if (node.type === "VariableSetStmt") return isRefusedSetting(node) ? { code: "SCRIPT_SETS", observed } : null;
  const expected = insteadOf(node);
  return expected === null ? null : { code: "SCRIPT_NOT_TRANSACTIONAL", observed, expected };
}
var PLAIN_INDEX = "CREATE INDEX without CONCURRENTLY, or create it outside of the gate at a quiet hour";
var OUTSIDE = "run it outside of the gate, with a login of your own";
var ONE_TRANSACTION = "remove it: the whole script is one transaction, and the gate ends it";
function insteadOf({ type, fields }) {
  switch (type) {
    case "TransactionStmt":
      return ONE_TRANSACTION;
    case "IndexStmt":
      return fields.concurrent === true ? PLAIN_INDEX : null;
    case "DropStmt":
      return fields.concurrent === true ? "DROP INDEX without CONCURRENTLY" : null;
    case "ReindexStmt": {
      const whole = ["REINDEX_OBJECT_SCHEMA", "REINDEX_OBJECT_SYSTEM", "REINDEX_OBJECT_DATABASE"];
      if (whole.includes(textIn(fields.kind))) return OUTSIDE;
      return optionsIn(fields.params).has("concurrently") ? "REINDEX without CONCURRENTLY" : null;
    }
    case "AlterTableStmt":
      return listIn(fields.cmds).some(isConcurrentDetach) ? "DETACH PARTITION without CONCURRENTLY" : null;
    case "VacuumStmt":
      return fields.is_vacuumcmd === true ? OUTSIDE : null;
    case "ClusterStmt":
      return isTree(fields.relation) ? null : OUTSIDE;
    case "DiscardStmt":
      return fields.target === "DISCARD_ALL" ? "remove it: the session ends with the change" : null;
    case "AlterDatabaseStmt":
      return optionsIn(fields.options).has("tablespace") ? OUTSIDE : null;
    case "AlterSubscriptionStmt":
    case "CreateSubscriptionStmt":
    case "DropSubscriptionStmt":
    case "AlterSystemStmt":
    case "CreatedbStmt":
    case "DropdbStmt":
    case "CreateTableSpaceStmt":
    case "DropTableSpaceStmt":
      return OUTSIDE;
    default:
      return null;
  }
}
function isConcurrentDetach(command) {
  const fields = nodeIn(command)?.fields;
  const def = fields?.subtype === "AT_DetachPartition" ? nodeIn(fields.def) : null;
  return def?.fields.concurrent === true;
}
var SETTINGS = /* @__PURE__ */ new Set([
  ...["standard_conforming_strings", "role", "session_authorization", "session_replication_role", "search_path"],
  ...["statement_timeout", "lock_timeout", "datestyle", "intervalstyle", "timezone", "client_min_messages"],
  ...["bytea_output", "extra_float_digits", "client_encoding", "backslash_quote", "synchronous_commit"]
]);
function isRefusedName(name) {
  return SETTINGS.has(name.toLowerCase()) || /transaction|^session characteristics$/i.test(name);
}
function isRefusedSetting({ fields }) {
  return fields.kind === "VAR_RESET_ALL" || isRefusedName(textIn(fields.name));
}
function refusedCall({ type, fields }) {
  if (type !== "FuncCall" || namesIn2(fields.funcname).at(-1) !== "set_config") return null;
  const [first] = listIn(fields.args);
  const constant = nodeIn(first);
  const name = constant?.type === "A_Const" && isTree(constant.fields.sval) ? textIn(constant.fields.sval.sval) : "";
  return isRefusedName(name) ? { code: "SCRIPT_SETS", observed: `set_config ${name}` } : null;
}

// src/script/tables.ts
function isCte(name, ctes) {
  for (let at = ctes; at !== null; at = at.around) if ((at.names.get(name) ?? at.seen) < at.seen) return true;
  return false;
}
function tablesOf(stmt, at, each) {
  const found = /* @__PURE__ */ new Map();
  const add = (relation2, use) => {
    const one = tableIn(relation2, use, at);
    if (one !== null) found.set(`${one.table} ${use}`, found.get(`${one.table} ${use}`) ?? one);
  };
  const todo = [{ value: stmt, use: "read", ctes: null }];
  for (let visit = todo.pop(); visit !== void 0; visit = todo.pop()) {
    const { value, use, ctes } = visit;
    if (Array.isArray(value)) for (const item of value) todo.push({ value: item, use, ctes });
    if (!isTree(value)) continue;
    const node = nodeIn(value);
    if (node === null) {
      for (const child of Object.values(value)) if (typeof child === "object") todo.push({ value: child, use, ctes });
      continue;
    }
    const { type, fields } = node;
    if (type === "RangeVar") {
      if (fields.schemaname !== void 0 || !isCte(textIn(fields.relname), ctes)) add(fields, use);
      continue;
    }
    each(node);
    for (const [relation2, uses] of relationsOf(node)) for (const one of uses) add(relation2, one);
    todo.push(...childrenOf(node, use, ctes));
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}
function tableIn(relation2, use, at) {
  if (!isTree(relation2) || typeof relation2.relname !== "string") return null;
  const schema = typeof relation2.schemaname === "string" ? relation2.schemaname : null;
  const table = qualifiedName(schema === null ? [relation2.relname] : [schema, relation2.relname]);
  const location = typeof relation2.location === "number" && relation2.location > 0 ? relation2.location : at;
  return { table, schema, use, isTemporary: relation2.relpersistence === "t", at: location };
}
var WRITES = { InsertStmt: "insert", UpdateStmt: "update", DeleteStmt: "delete" };
var COMMANDS = { CMD_INSERT: "insert", CMD_UPDATE: "update", CMD_DELETE: "delete" };
var TABLES = ["OBJECT_TABLE", "OBJECT_VIEW", "OBJECT_MATVIEW", "OBJECT_FOREIGN_TABLE"];
var DEFINES = {
  ...{ AlterTableStmt: "relation", IndexStmt: "relation", RuleStmt: "relation", RenameStmt: "relation" },
  ...{ CreateTrigStmt: "relation", AlterObjectSchemaStmt: "relation", AlterObjectDependsStmt: "relation" },
  ...{ CreatePolicyStmt: "table", AlterPolicyStmt: "table", RefreshMatViewStmt: "relation", ClusterStmt: "relation" }
};
function relationsOf({ type, fields }) {
  const write = WRITES[type];
  if (write !== void 0) {
    const conflict = isTree(fields.onConflictClause) && fields.onConflictClause.action === "ONCONFLICT_UPDATE";
    return [[fields.relation, conflict ? [write, "update"] : [write]]];
  }
  const defined = DEFINES[type];
  if (defined !== void 0) return [[fields[defined], ["define"]]];
  switch (type) {
    case "MergeStmt": {
      const commands = listIn(fields.mergeWhenClauses).map((item) => textIn(nodeIn(item)?.fields.commandType));
      return [[fields.relation, commands.flatMap((command) => COMMANDS[command] ?? [])]];
    }
    case "CopyStmt":
      return [[fields.relation, [fields.is_from === true ? "insert" : "read"]]];
    case "CreateStmt":
      return [[fields.relation, ["create"]]];
    case "ViewStmt":
      return [[fields.view, ["create"]]];
    case "CreateTableAsStmt":
      return [[isTree(fields.into) ? fields.into.rel : null, ["create"]]];
    case "SelectStmt":
      return [[isTree(fields.intoClause) ? fields.intoClause.rel : null, ["create"]]];
    case "Constraint":
      return [[fields.pktable, ["read"]]];
    case "DropStmt":
      if (!TABLES.includes(textIn(fields.removeType))) return [];
      return listIn(fields.objects).map((item) => [relationNamed(namesIn2(nodeIn(item)?.fields.items)), ["drop"]]);
    default:
      return [];
  }
}
function relationNamed(names) {
  const [relname, schemaname] = names.toReversed();
  return { relname, ...schemaname === void 0 ? {} : { schemaname } };
}
var USES = { TruncateStmt: "truncate", LockStmt: "lock", GrantStmt: "rights" };
function childrenOf({ type, fields }, use, ctes) {
  if (type === "CreateFunctionStmt" || type === "RuleStmt") return [];
  const within = USES[type] ?? use;
  const { withClause, ...others } = fields;
  const visits = [];
  let known = ctes;
  if (isTree(withClause)) {
    const list = listIn(withClause.ctes).flatMap((item) => [nodeIn(item)?.fields ?? {}]);
    const names = new Map(list.map(({ ctename }, index) => [textIn(ctename), index]));
    for (const [index, { ctequery }] of list.entries()) {
      const seen = withClause.recursive === true ? list.length : index;
      visits.push({ value: ctequery, use: within, ctes: { names, seen, around: ctes } });
    }
    known = { names, seen: list.length, around: ctes };
  }
  for (const [name, child] of Object.entries(others)) {
    const value = type === "SelectStmt" && (name === "larg" || name === "rarg") ? { SelectStmt: child } : child;
    if (typeof child === "object") visits.push({ value, use: within, ctes: known });
  }
  return visits;
}

// src/script/read-script.ts
var MOST = 200;
async function readScript(text, file, parse) {
  const invalid = textFindings(text, file);
  if (invalid.length > 0) return { isRead: false, statements: [], findings: invalid, notes: [] };
  const parsed = await parse(text);
  const places = placesOf(text, file);
  if (!parsed.ok) {
    const finding = { code: "SCRIPT_SYNTAX", observed: parsed.message, where: places.ofCharacter(parsed.at) };
    return { isRead: false, statements: [], findings: [finding], notes: [] };
  }
  const read = parsed.statements.map((raw) => readStatement(raw, places, text));
  if (read.length === 0)
    return {
      ...{ isRead: true, statements: [], notes: [] },
      findings: [{ code: "SCRIPT_EMPTY", where: { file, line: 1, column: 1 } }]
    };
  return {
    isRead: true,
    statements: read.map(({ statement }) => statement),
    findings: bounded(read.flatMap(({ findings }) => findings)),
    notes: bounded(read.flatMap(({ notes }) => notes))
  };
}
function bounded(list) {
  return firstOf(list, MOST, (rest, { code, where }) => ({
    ...{ code, observed: `${rest} more from here on` },
    ...where === void 0 ? {} : { where }
  }));
}
function readStatement({ stmt = {}, stmt_location: at = 0, stmt_len: length }, places, text) {
  const node = nodeIn(stmt) ?? { type: "EmptyStmt", fields: {} };
  const where = places.ofByte(at);
  const refusal = refusalOf(node);
  const found = refusal === null ? [] : [[refusal, where]];
  const dangers = refusal === null ? dangersOf(node).map((danger) => [danger, where]) : [];
  const tables = tablesOf(stmt, at, (within) => {
    const place = placeWithin(within, places) ?? where;
    const refused = refusedCall(within);
    if (refused !== null) found.push([refused, place]);
    for (const danger of refused === null ? dangersWithin(within) : []) dangers.push([danger, place]);
  });
  const statement = {
    what: statementWords(node),
    where,
    from: places.offsetOf(at),
    to: length === void 0 ? text.length : places.offsetOf(at + length),
    tables: tables.map(({ at: named, ...use }) => ({ ...use, where: places.ofByte(named) }))
  };
  return {
    statement,
    findings: found.map(([refusal2, place]) => ({ ...refusal2, where: place })).sort(byPlace),
    notes: dangers.map(([{ code, words }, place]) => ({ code, observed: words, where: place })).sort(byPlace)
  };
}
function placeWithin({ fields }, places) {
  const { location, relation: relation2 } = fields;
  const own = typeof location === "number" ? location : relation2?.location;
  return typeof own === "number" && own > 0 ? places.ofByte(own) : null;
}

export {
  unexpectedTables,
  unwritableBounds,
  readScript
};
