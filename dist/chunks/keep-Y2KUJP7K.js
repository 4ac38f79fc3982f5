import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SANDBOX_LOGINS,
  catchSignals,
  readyChange,
  startSandbox
} from "./chunk-HVXI3LH5.js";
import "./chunk-AFRIONK2.js";
import "./chunk-3A2FL4VE.js";
import "./chunk-2BCDE3QU.js";
import "./chunk-DXNGUTZJ.js";
import "./chunk-PEEMDS7B.js";
import "./chunk-SBIMUGIJ.js";
import "./chunk-VJ3JFIZB.js";
import "./chunk-LANJ22AP.js";
import "./chunk-LTUVAESV.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-VHRVXC67.js";
import "./chunk-PF3E2MP6.js";
import "./chunk-OJ45C736.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-NTTQ23PC.js";
import "./chunk-4VWLFTUU.js";
import "./chunk-RFGXYA47.js";
import "./chunk-TPNJ2RPH.js";
import "./chunk-62JX3CIM.js";
import "./chunk-E3EEV4RS.js";
import "./chunk-4BIXEZM3.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-X7Z56GUP.js";
import "./chunk-K7HHHOUK.js";
import "./chunk-URPUXKYC.js";
import "./chunk-5X4YB34O.js";
import "./chunk-4N2N6U4D.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-2EYON2U5.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-3QFTFZYF.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-ZM4YJU73.js";
import "./chunk-A6M4XHIJ.js";
import "./chunk-BKZJ3WDN.js";
import "./chunk-7WH3J63K.js";
import "./chunk-7JJGGJKP.js";
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
