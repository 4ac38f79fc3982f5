import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SANDBOX_LOGINS,
  catchSignals,
  readyChange,
  startSandbox
} from "./chunk-A6NBDGWV.js";
import "./chunk-CVPE2IFC.js";
import "./chunk-NFCNYL3Z.js";
import "./chunk-ZYTXI3N7.js";
import "./chunk-CKO6BQZA.js";
import "./chunk-HDXI3ZCV.js";
import "./chunk-DXNGUTZJ.js";
import "./chunk-TZCF2TLC.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-DMDUQFQR.js";
import "./chunk-DVJBLYQG.js";
import "./chunk-3ETRQLCM.js";
import "./chunk-ROS6VCKJ.js";
import "./chunk-EGSXYU2W.js";
import "./chunk-WUMOTDGD.js";
import "./chunk-D4WNTA4D.js";
import "./chunk-JEKYZ6NS.js";
import "./chunk-SPEM7LPO.js";
import "./chunk-IIC4RCCV.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-BH54E5T3.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-B7TALGVV.js";
import "./chunk-WUWU5TE2.js";
import "./chunk-IWUFLK25.js";
import "./chunk-XB6645BU.js";
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
