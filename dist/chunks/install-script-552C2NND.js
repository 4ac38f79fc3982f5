import {
  VERSIONS,
  failureOf,
  installFrame,
  isCurrent,
  isInstalled,
  lockedOut,
  migrator,
  requireNotNewer
} from "./chunk-Q3GT25QL.js";
import {
  gateText
} from "./chunk-ZQF2FMPR.js";
import "./chunk-RZF5XU6C.js";
import "./chunk-C6ATQONW.js";
import "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/install/install-script.ts
var COLUMNS = ["version", "name", "md5", "run_at"].map((name) => ({ column_name: name }));
async function installScript(database, options = {}) {
  const statements = [];
  const record = async (text) => {
    statements.push(`${recorded(text.trim())}
`);
    return [];
  };
  const hasVersions = database !== null && await isInstalled(database);
  const read = (query) => {
    if (hasVersions) return database.query(query);
    return Promise.resolve(/information_schema/i.test(query) ? COLUMNS : []);
  };
  const postgrator = await migrator({
    query: (query) => /^\s*select\b/i.test(query) ? read(query) : record(query),
    script: record
  });
  try {
    const lost = database === null ? [] : await lockedOut(database);
    const { settings, inspect, before, after, join } = installFrame(options);
    if (hasVersions) for (const look of ["begin", settings, inspect, join]) await database.query(look);
    await requireNotNewer(postgrator);
    await postgrator.migrate();
    const from = await postgrator.getDatabaseVersion();
    const gate = gateText();
    if (!hasVersions || !await isCurrent(database, gate)) statements.push(...gate.statements);
    const script = [HEAD, settings, inspect, ...before, guard(from), ...statements, ...after, "commit;\n"];
    return [...warning(lost), ...script].join("\n");
  } catch (cause) {
    throw failureOf(cause);
  } finally {
    if (hasVersions) await database.query("rollback").catch(() => []);
  }
}
var HEAD = `-- Installs the gate: quorate db install --sql | psql -d <database>, as a role that may create roles and owns the database. All of it, or nothing.
\\set ON_ERROR_STOP on
begin;
`;
function warning(lost) {
  if (lost.length === 0) return [];
  const lines = lost.map((statement) => `--   ${statement.replaceAll(/\s/g, " ")}`);
  return [
    "-- Through PUBLIC alone these logins hold what is taken from it below. Run first, for those that need it;",
    "-- while one of them is without, this stops, unless it was printed with --lock-out:",
    ...lines
  ];
}
function recorded(statement) {
  return statement.replace(/'\d{4}-\d{2}-\d{2} [\d:.]+'(\s*\);)$/, "current_timestamp$1");
}
function guard(version) {
  return `do $guard$
declare
  v_version bigint := (select coalesce(max(version), 0) from ${VERSIONS});
begin
  if v_version <> ${version} then
    raise exception 'this script begins at version ${version}, the database is at version %', v_version;
  end if;
end
$guard$;
`;
}
export {
  installScript
};
