import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  INSTALL_LOCK,
  failureOf,
  migrator,
  onlyThroughPublic
} from "./chunk-WDBCH7HK.js";
import "./chunk-T2RFOCFL.js";
import "./chunk-P4SU3GUE.js";
import "./chunk-DY2LLULD.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/install-script.ts
var VERSIONS = "public.quorate_schema_version";
async function installScript(database) {
  const statements = [];
  const keep = async (text) => {
    statements.push(`${recorded(text.trim())}
`);
    return [];
  };
  const postgrator = await migrator({
    query: (query) => !/^\s*select\b/i.test(query) ? keep(query) : database?.query(query) ?? Promise.resolve([]),
    script: keep
  });
  try {
    await postgrator.migrate();
    const from = await postgrator.getDatabaseVersion();
    const lost = database === null ? [] : await onlyThroughPublic(database);
    return [...warning(lost), HEAD, guard(from), ...statements, "commit;\n"].join("\n");
  } catch (cause) {
    throw failureOf(cause);
  }
}
var HEAD = `-- Installs the gate: quorate db install --sql | psql -d <database>, as a role that may create roles. All of it, or nothing.
\\set ON_ERROR_STOP on
begin;
${INSTALL_LOCK}
`;
function warning(lost) {
  if (lost.length === 0) return [];
  const lines = lost.map((statement) => `--   ${statement.replaceAll(/\s/g, " ")}`);
  return [
    "-- Through PUBLIC alone these logins hold what is taken from it below. Run first, for those that need it:",
    ...lines
  ];
}
function recorded(statement) {
  return statement.replace(/'\d{4}-\d{2}-\d{2} [\d:.]+'(\s*\);)$/, "current_timestamp$1");
}
function guard(version) {
  return `do $guard$
declare
  v_version bigint := 0;
begin
  if to_regclass('${VERSIONS}') is not null then
    execute 'select coalesce(max(version), 0) from ${VERSIONS}' into v_version;
  end if;
  if v_version <> ${version} or (${version} = 0 and to_regclass('${VERSIONS}') is not null) then
    raise exception 'this script begins at version ${version}, the database is at version %', v_version;
  end if;
end
$guard$;
`;
}
export {
  installScript
};
