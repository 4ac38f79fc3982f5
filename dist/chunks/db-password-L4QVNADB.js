import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  openAs
} from "./chunk-U3WDUUN4.js";
import {
  setPassword
} from "./chunk-UX5DHJKL.js";
import {
  connectLogin
} from "./chunk-IZTLRVEJ.js";
import {
  callGate
} from "./chunk-ZNB6I2HQ.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-YNMQPLER.js";
import "./chunk-A7CINC7C.js";
import "./chunk-IBKTT5KS.js";
import "./chunk-HAFOE4NY.js";
import "./chunk-URPUXKYC.js";
import "./chunk-BTL5CS7A.js";
import "./chunk-U5I25FKP.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-MEIFEWQE.js";
import "./chunk-MKSZX4CQ.js";
import {
  Secret,
  matching,
  optional
} from "./chunk-OX7BR2RM.js";
import "./chunk-HET5VXRH.js";
import "./chunk-HR3Z7EMD.js";
import {
  QuorateError
} from "./chunk-LNTRLGO4.js";
import "./chunk-2NSOHCKH.js";
import "./chunk-L7YEMJ6X.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/db-password.ts
var VARIABLE = "QUORATE_NEW_PASSWORD";
var UNSEEN = [
  "Sessions that are open stay open: end them with pg_terminate_backend where the old password was lost.",
  "A password that is changed elsewhere (a console, ALTER ROLE, a cloud\u2019s own login) is not seen by the ledger: record it with `quorate db password` too."
];
async function dbPassword(reviewed, role) {
  const password = new Secret(matching(reviewed.env, VARIABLE, /^[\x21-\x7e]{20,200}$/));
  const installer = (await openAs("installer", reviewed)).database;
  try {
    await requireLogin(installer, role);
    const recorded = await recordRotation(reviewed, role);
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
async function recordRotation(reviewed, role) {
  if (optional(reviewed.env, "QUORATE_MIGRATOR_DB_USER") === null) {
    return {
      facts: { epoch: "not raised: no migrator settings" },
      next: [
        "Set QUORATE_MIGRATOR_DB_USER and QUORATE_MIGRATOR_DB_PASSWORD and run again: only the migrator can record it."
      ]
    };
  }
  const migrator = await connectLogin(reviewed, "migrator");
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
