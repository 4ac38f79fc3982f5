import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  setPassword
} from "./chunk-U6QW5WIQ.js";
import {
  callGate
} from "./chunk-UNSQMNUW.js";
import {
  connect
} from "./chunk-4AVCRUNQ.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FGBNJJLL.js";
import {
  databaseSettings,
  installerSettings
} from "./chunk-WPKJSQL3.js";
import {
  Secret,
  matching,
  optional
} from "./chunk-PFIG4RPR.js";
import {
  QuorateError
} from "./chunk-BRFTVUTL.js";
import "./chunk-WGPDCVNH.js";
import "./chunk-Y2UK72KH.js";

// src/usecases/db-password.ts
var VARIABLE = "QUORATE_NEW_PASSWORD";
var UNSEEN = [
  "Sessions that are open stay open: end them with pg_terminate_backend where the old password was lost.",
  "A password that is changed elsewhere (a console, ALTER ROLE, a cloud\u2019s own login) is not seen by the ledger: record it with `quorate db password` too."
];
async function dbPassword(env, role) {
  const password = new Secret(matching(env, VARIABLE, /^[\x21-\x7e]{20,200}$/));
  const installer = await connect(installerSettings(env));
  try {
    await requireLogin(installer, role);
    const recorded = await recordRotation(env, role);
    await setPassword(installer, role, password);
    return {
      outcome: "pass",
      mode: "password",
      findings: [],
      facts: { login: role, password: "set, as a SCRAM-SHA-256 verifier", ...recorded.facts },
      next: [...recorded.next, ...UNSEEN]
    };
  } finally {
    await installer.close();
  }
}
async function requireLogin(database, role) {
  const known = await database.query(
    "select rolname::text from pg_catalog.pg_roles where rolname = $1 and rolcanlogin and not rolsuper",
    [role]
  );
  if (known.length === 0) throw new QuorateError("DB_LOGIN_UNKNOWN", { observed: role });
}
async function recordRotation(env, role) {
  if (optional(env, "QUORATE_MIGRATOR_DB_USER") === null) {
    return {
      facts: { epoch: "not raised: no migrator settings" },
      next: [
        "Set QUORATE_MIGRATOR_DB_USER and QUORATE_MIGRATOR_DB_PASSWORD and run again: only the migrator can record it."
      ]
    };
  }
  const migrator = await connect(databaseSettings(env, "migrator"));
  try {
    const { ledger, evidenceId } = await callGate(migrator, "qt001_cp.rotate_credential", [role]);
    return { facts: { epoch: `raised to ${ledger?.epoch}`, evidence: String(evidenceId) }, next: [] };
  } catch (error) {
    if (!(error instanceof QuorateError) || error.code !== "GENESIS_MISSING") throw error;
    return { facts: { epoch: "no ledger yet" }, next: [] };
  } finally {
    await migrator.close();
  }
}
export {
  dbPassword
};
