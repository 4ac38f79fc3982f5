import {
  setPassword
} from "./chunk-253TYZAI.js";
import {
  openAs
} from "./chunk-S2M5NQKD.js";
import {
  outwait
} from "./chunk-C6CPVHAU.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-KIOSFMM4.js";
import {
  AT_ONCE,
  connectLogin
} from "./chunk-F46ONHTZ.js";
import "./chunk-TXT4AZOG.js";
import "./chunk-OKVJDM57.js";
import "./chunk-A25NBGAR.js";
import {
  callGate
} from "./chunk-5Z6WDIR7.js";
import "./chunk-SM3KEWLZ.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-B2MPIXHC.js";
import "./chunk-EHC24UW7.js";
import "./chunk-T65VRITU.js";
import "./chunk-WH6AQ76A.js";
import "./chunk-YOXB7IML.js";
import "./chunk-AQR5YWXP.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-55R5BAU6.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-JMQ56KZN.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  Secret,
  matching,
  optional
} from "./chunk-VMUSJW27.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

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
      patience(() => connectLogin(reviewed, "migrator", AT_ONCE)),
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
