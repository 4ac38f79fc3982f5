import {
  gateText,
  tableFunctionsCheck
} from "./chunk-ZQF2FMPR.js";
import {
  readPrivileges
} from "./chunk-RZF5XU6C.js";
import {
  isOf
} from "./chunk-C6ATQONW.js";
import {
  QuorateError,
  packageRoot,
  packageText
} from "./chunk-MOJ4YKEH.js";

// imported:node:path?src/usecases/install/install.ts
var own_basename = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").basename)();
var own_join = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// src/usecases/install/install.ts
var VERSIONS = "quorate_install.version";
var INSTALL_LOCK = `set local lock_timeout = '20s';
do $lock$
begin
  execute format('comment on database %I is %L', current_database(), shobj_description(
    (select d.oid from pg_catalog.pg_database as d where d.datname = current_database()), 'pg_database'));
end
$lock$;
set local lock_timeout = '10s';`;
var part = (name) => packageText(`src/sql/install/${name}.sql`);
function installFrame({ lockOut = false }) {
  const inspect = part("inspect");
  return {
    // Nothing that somebody planted in a schema of this database is found, and no setting of the database's reads a text otherwise.
    // What was committed while this one waited is seen.
    settings: `set transaction isolation level read committed;
set local search_path = pg_catalog, pg_temp;
set local quote_all_identifiers = off;
set local standard_conforming_strings = on;
set local default_tablespace = '';
set local default_table_access_method = heap;
set local lock_timeout = '10s';
set local quorate.lock_out = ${lockOut ? "on" : "off"};
`,
    inspect,
    join: part("join-owners"),
    // Look again: what was seen before the wait may have changed meanwhile.
    before: [
      INSTALL_LOCK,
      part("create-roles"),
      inspect,
      part("join-owners"),
      part("create-versions"),
      tableFunctionsCheck()
    ],
    after: [part("leave-owners"), part("check-dependencies"), inspect]
  };
}
function uninstallFrame() {
  const { settings, inspect } = installFrame({ lockOut: true });
  const keep = `lock table quorate_install.version, quorate_install.found in access exclusive mode`;
  return [settings, inspect, INSTALL_LOCK, part("join-owners"), keep, inspect, part("uninstall"), part("leave-owners")];
}
async function isInstalled(database) {
  const rows = await database.query(
    `select from pg_catalog.pg_class as c join pg_catalog.pg_namespace as n on n.oid operator(pg_catalog.=) c.relnamespace
     where n.nspname operator(pg_catalog.=) 'quorate_install' and c.relname operator(pg_catalog.=) 'version'`
  );
  return rows.length > 0;
}
async function migrator(run) {
  const { default: Postgrator } = await import("./postgrator-EJNJG4N5.js");
  return new Postgrator({
    driver: "pg",
    schemaTable: VERSIONS,
    migrationPattern: own_join(packageRoot(), "src/sql/tables/*.sql"),
    // A checkout may have ended the lines in another way: neither checksums nor what is installed may differ by that.
    newline: "LF",
    execQuery: async (query) => ({ rows: [...await run.query(query)] }),
    execSqlScript: async (script) => {
      await run.script(script.replaceAll(/\r\n?/g, "\n"));
    }
  });
}
async function install(database, options = {}) {
  const frame = installFrame(options);
  const postgrator = await migrator({
    query: (query) => database.query(query),
    script: (script) => database.query(script)
  });
  await database.query("begin");
  try {
    for (const statements of [frame.settings, frame.inspect, ...frame.before]) await database.query(statements);
    await requireNotNewer(postgrator);
    const applied = await postgrator.migrate();
    const gate = gateText();
    const isGateNew = !await isCurrent(database, gate);
    if (isGateNew) for (const statements of gate.statements) await database.query(statements);
    const privileges = await privilegesAfter(database);
    for (const statements of frame.after) await database.query(statements);
    await database.query("commit");
    return { applied: applied.map(({ filename }) => own_basename(filename)), isGateNew, ...privileges };
  } catch (cause) {
    await database.query("rollback").catch(() => []);
    if (cause instanceof QuorateError && cause.code === "LEDGER_BUSY") throw await blockedBy(database, cause);
    throw failureOf(cause);
  }
}
var ASK = `set local role quorate_owner;
create or replace function quorate_install.privilege_report() returns jsonb language sql security definer set search_path = pg_catalog, pg_temp
  as 'select quorate.privilege_report()';
reset role`;
async function privilegesAfter(database) {
  await database.query(ASK);
  const { missing, extra } = await readPrivileges(database, "quorate_install.privilege_report");
  await database.query("drop function quorate_install.privilege_report()");
  const own = await database.query(
    `select current_user || ': member of ' || r as fact
     from string_to_array(nullif(current_setting('quorate.granted', true), ''), ',') as g cross join lateral unnest(g) as r`
  );
  return { missing, extra: extra.filter((fact) => !own.some((passing) => passing.fact === fact)) };
}
async function isCurrent(database, gate) {
  const [there] = await database.query(
    "select digest, live_digest from quorate_install.gate"
  );
  if (there?.digest !== gate.digest) return false;
  const [live] = await database.query(gate.liveDigest);
  return live?.digest === there.live_digest;
}
async function requireNotNewer(postgrator) {
  const [observed, expected] = [await postgrator.getDatabaseVersion(), await postgrator.getMaxVersion()];
  if (observed > expected) throw new QuorateError("MIGRATION_NEWER", { expected, observed });
}
async function blockedBy(database, cause) {
  const blockers = await database.query(
    `select a.pid, a.usename::text as role from pg_catalog.pg_stat_activity as a
     where a.pid <> pg_catalog.pg_backend_pid() and exists (
       select from pg_catalog.pg_locks as l where l.pid = a.pid and l.granted and l.locktype in ('relation', 'object', 'transactionid'))
     order by a.pid`
  );
  return new QuorateError("INSTALL_BLOCKED", { observed: blockers.map(({ pid, role }) => ({ pid, role })) }, { cause });
}
function failureOf(cause, code = "MIGRATION_FAILED") {
  if (cause instanceof QuorateError && PASSED_ON.test(cause.code)) return cause;
  if (cause instanceof Error && /checksum/i.test(cause.message)) {
    return new QuorateError("MIGRATION_CHANGED", { observed: cause.message }, { cause });
  }
  const observed = cause instanceof QuorateError ? { code: cause.code, state: cause.details.observed ?? null } : null;
  return new QuorateError(code, { observed }, { cause });
}
var PASSED_ON = /^(INSTALL_\w+|UNINSTALL_FOREIGN|MIGRATION_NEWER|DB_LOST|DB_TIMEOUT|DB_READ_ONLY|DB_TRANSACTION_TIMEOUT|LEDGER_BUSY|TARGET_SHAPE)$/;
async function lockedOut(database) {
  const { settings, inspect } = installFrame({});
  await database.query("begin");
  try {
    await database.query(settings);
    await database.query(inspect);
    return [];
  } catch (error) {
    const findings = error instanceof QuorateError ? error.findings : [];
    if (findings.length === 0 || !findings.every(isOf("INSTALL_LOCK_OUT"))) throw failureOf(error);
    return findings.map(({ observed }) => String(observed));
  } finally {
    await database.query("rollback").catch(() => []);
  }
}
async function installVerdict(database, options = {}) {
  const lost = options.lockOut ? await lockedOut(database) : [];
  const { applied, isGateNew, missing, extra } = await install(database, options);
  return {
    outcome: "pass",
    mode: "install",
    findings: [],
    notes: [
      ...lost.length === 0 ? [] : [{ code: "PUBLIC_RIGHTS_TAKEN", observed: lost }],
      ...missing.map((fact) => ({ code: "PRIVILEGE_DRIFT", expected: fact })),
      ...extra.map((fact) => ({ code: "PRIVILEGE_DRIFT", observed: fact }))
    ],
    facts: {
      "migrations applied": String(applied.length),
      gate: isGateNew ? "applied" : "as it was",
      privileges: `${missing.length} missing, ${extra.length} extra`
    }
  };
}

export {
  VERSIONS,
  INSTALL_LOCK,
  installFrame,
  uninstallFrame,
  isInstalled,
  migrator,
  install,
  isCurrent,
  requireNotNewer,
  failureOf,
  lockedOut,
  installVerdict
};
