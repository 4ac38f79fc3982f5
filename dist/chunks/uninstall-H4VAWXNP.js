import {
  failureOf,
  isInstalled,
  uninstallFrame
} from "./chunk-Q3GT25QL.js";
import "./chunk-ZQF2FMPR.js";
import "./chunk-RZF5XU6C.js";
import "./chunk-C6ATQONW.js";
import "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-ENIZWVK7.js";
import {
  QuorateError
} from "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/install/uninstall.ts
var ROLES = ["cutter_exec", "cutter_verify", "cutter_deploy", "quorate_door", "quorate_revoke", "quorate_migrator"];
async function uninstallVerdict(database, name) {
  const [reached] = await database.query("select pg_catalog.current_database()::text as name");
  if (reached?.name !== name)
    throw new QuorateError("USAGE", { expected: `--database ${reached?.name}`, observed: name });
  if (!await isInstalled(database)) throw new QuorateError("NOT_INSTALLED", { observed: name });
  await database.query("begin");
  try {
    for (const statements of uninstallFrame()) await database.query(statements);
    await database.query("commit");
  } catch (cause) {
    await database.query("rollback").catch(() => []);
    throw failureOf(cause, "UNINSTALL_FAILED");
  }
  const kept = await database.query(
    "select rolname::text as role from pg_catalog.pg_roles where rolname = any ($1::text[]) order by rolname",
    [`{${ROLES.join(",")}}`]
  );
  return {
    outcome: "pass",
    mode: "uninstall",
    findings: [],
    facts: {
      ledger: "stays in the schemas qt001_cp and cutter_governance, readable by the database\u2019s owner",
      "logins that stay": kept.map(({ role }) => role).join(", ") || "none"
    }
  };
}
export {
  uninstallVerdict
};
