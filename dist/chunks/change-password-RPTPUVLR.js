import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  setPassword
} from "./chunk-DVNG6NHW.js";
import {
  openAs
} from "./chunk-RAZIJQ45.js";
import {
  outwait
} from "./chunk-DJSXMWQT.js";
import "./chunk-HALZO4PX.js";
import {
  callGate
} from "./chunk-R3AWVE7O.js";
import "./chunk-3WWCHBJ2.js";
import {
  connectLogin
} from "./chunk-MMIWYXOF.js";
import "./chunk-JHVIT5ZP.js";
import "./chunk-A6PMDRSQ.js";
import "./chunk-KPNSVHHQ.js";
import "./chunk-M7JSTLUA.js";
import "./chunk-JV5ICTA6.js";
import "./chunk-JVJC64EM.js";
import "./chunk-MAZQ3TD5.js";
import "./chunk-CMP6AKFG.js";
import "./chunk-EQXXOESP.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-WVMZYKCW.js";
import {
  Secret,
  matching,
  optional
} from "./chunk-JE26244J.js";
import "./chunk-MYYYHOCL.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import {
  QuorateError
} from "./chunk-JHSG7WLC.js";
import "./chunk-QNUCA7MI.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/install/change-password.ts
var VARIABLE = "QUORATE_NEW_PASSWORD";
var UNSEEN = [
  "Sessions that are open stay open: end them with pg_terminate_backend where the old password was lost.",
  "A password that is changed elsewhere (a console, ALTER ROLE, a cloud\u2019s own login) is not seen by the ledger: record it with `quorate db password` too."
];
async function dbPassword(reviewed, role) {
  const password = new Secret(matching(reviewed.env, VARIABLE, /^[\x21-\x7e]{20,200}$/));
  const installerAgain = async () => (await openAs("installer", reviewed)).database;
  const installer = await installerAgain();
  try {
    await requireLogin(installer, role);
    const recorded = await recordRotation(reviewed, role);
    await installer.query(`set lock_timeout = '10s'`);
    const { ended } = await outwait(installer, patience(installerAgain), () => setPassword(installer, role, password));
    return {
      outcome: "pass",
      mode: "password",
      findings: [],
      notes: [...recorded.ended, ...ended],
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
function patience(another) {
  const now = () => performance.now() / 1e3;
  return { now, deadline: now() + 60, another };
}
async function recordRotation(reviewed, role) {
  if (optional(reviewed.env, "QUORATE_MIGRATOR_DB_USER") === null) {
    return {
      ended: [],
      facts: { epoch: "not raised: no migrator settings" },
      next: [
        "Set QUORATE_MIGRATOR_DB_USER and QUORATE_MIGRATOR_DB_PASSWORD and run again: only the migrator can record it."
      ]
    };
  }
  const migrator = await connectLogin(reviewed, "migrator");
  try {
    const { answer, ended } = await outwait(
      migrator,
      patience(() => connectLogin(reviewed, "migrator")),
      () => callGate(migrator, "quorate.rotate_credential", [role])
    );
    const { ledger, evidenceId } = answer;
    return { ended, facts: { epoch: `raised to ${ledger?.epoch}`, evidence: String(evidenceId) }, next: [] };
  } catch (error) {
    if (!(error instanceof QuorateError) || error.code !== "GENESIS_MISSING") throw error;
    return { ended: [], facts: { epoch: "no ledger yet" }, next: [] };
  } finally {
    await migrator.close();
  }
}
export {
  dbPassword
};
