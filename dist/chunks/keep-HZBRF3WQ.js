import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SANDBOX_LOGINS,
  catchSignals,
  readyChange,
  startSandbox
} from "./chunk-NPFQDQHB.js";
import "./chunk-DBBKX53C.js";
import "./chunk-5HQAA3PX.js";
import "./chunk-U6QW5WIQ.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-NG5EEHVB.js";
import "./chunk-X47NSFHY.js";
import "./chunk-6QST4UVD.js";
import "./chunk-AAVC5MXI.js";
import "./chunk-UNSQMNUW.js";
import "./chunk-73GQZ7Z3.js";
import "./chunk-EBLP7JCX.js";
import "./chunk-HDXI3ZCV.js";
import "./chunk-4AVCRUNQ.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-DXNGUTZJ.js";
import "./chunk-AW3PB326.js";
import "./chunk-FGBNJJLL.js";
import "./chunk-2ELGRD6X.js";
import "./chunk-X64ECHJV.js";
import "./chunk-QVOTE5ZV.js";
import "./chunk-URPUXKYC.js";
import "./chunk-T7J27QGN.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-WPKJSQL3.js";
import "./chunk-PFIG4RPR.js";
import "./chunk-YARPYZTO.js";
import "./chunk-BRFTVUTL.js";
import "./chunk-WGPDCVNH.js";
import "./chunk-KDZYVFFU.js";
import "./chunk-SPHSU76V.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";

// src/sandbox/keep.ts
async function keepSandbox({ json }) {
  const interruption = catchSignals();
  const sandbox = await startSandbox();
  try {
    const change = await Promise.race([readyChange(sandbox), interruption.signal.then(() => null)]);
    if (change !== null) console.log(readyText(describe(sandbox, change), json));
    const ended = await interruption.signal;
    return { outcome: "pass", mode: "sandbox", findings: [], facts: { ended } };
  } finally {
    interruption.stop();
    await sandbox.close();
  }
}
function readyText(ready, json) {
  if (json) return JSON.stringify(ready);
  return `${JSON.stringify(ready, null, 2)}

Ready. Interrupt to end it; nothing is kept.`;
}
function describe(sandbox, change) {
  const { postgres, github, database } = sandbox;
  const login = (name) => ({
    host: postgres.host,
    port: postgres.port,
    database,
    user: SANDBOX_LOGINS[name].user,
    password: sandbox.passwordOf(name)
  });
  return {
    change,
    api: github.url,
    issuer: github.issuer,
    admin: github.adminUrl,
    action: sandbox.action,
    workspace: sandbox.workspace,
    logins: { cut: login("cut"), verify: login("verify"), door: login("door"), migrator: login("migrator") },
    superuser: { ...postgres.superuser, database },
    people: sandbox.people.people.map(({ id, login: name, roles }) => ({ id, login: name, roles }))
  };
}
export {
  keepSandbox
};
