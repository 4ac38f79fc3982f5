import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SANDBOX_LOGINS,
  catchSignals,
  readyChange,
  startSandbox
} from "./chunk-W373WET4.js";
import "./chunk-IFQTRMST.js";
import "./chunk-Y7YMEJQE.js";
import "./chunk-2EWPYNL6.js";
import "./chunk-DXNGUTZJ.js";
import "./chunk-PRKFWPES.js";
import "./chunk-SPFCIDW7.js";
import "./chunk-4WQUALSZ.js";
import "./chunk-LANJ22AP.js";
import "./chunk-4UWOKL6W.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-LWYXWZDQ.js";
import "./chunk-BEPDP26W.js";
import "./chunk-AV76LRF7.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-SKCOUPQU.js";
import "./chunk-YI43Q6GL.js";
import "./chunk-SD33STMC.js";
import "./chunk-JX4JRYQG.js";
import "./chunk-62JX3CIM.js";
import "./chunk-E3EEV4RS.js";
import "./chunk-P4XGA4C3.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-42YV6H2Q.js";
import "./chunk-VPDUWGAX.js";
import "./chunk-URPUXKYC.js";
import "./chunk-GRO3DZBF.js";
import "./chunk-DYNWDMLS.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-CCCJXHVE.js";
import "./chunk-HLNQZPDG.js";
import "./chunk-AH6FISFF.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-DJUBZU37.js";
import "./chunk-HZ2DT5DO.js";
import "./chunk-RW7SEXHL.js";
import "./chunk-KQMJFRNY.js";
import "./chunk-ZASXGNUI.js";
import "./chunk-ZCU3WYBB.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";

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
