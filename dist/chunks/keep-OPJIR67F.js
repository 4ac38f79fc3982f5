import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SANDBOX_LOGINS,
  catchSignals,
  readyChange,
  startSandbox
} from "./chunk-HAXDIUYH.js";
import "./chunk-5HHVGFVX.js";
import "./chunk-QUKMTNA5.js";
import "./chunk-ZDMZLXF6.js";
import "./chunk-IH7CXMUM.js";
import "./chunk-HDXI3ZCV.js";
import "./chunk-DXNGUTZJ.js";
import "./chunk-HBDX4WF4.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-DMDUQFQR.js";
import "./chunk-4GODLGCZ.js";
import "./chunk-MDVKV2YS.js";
import "./chunk-54CTOCVG.js";
import "./chunk-ZYRNA7TX.js";
import "./chunk-25XNJWPN.js";
import "./chunk-FLUW4D3K.js";
import "./chunk-E2VVOLHW.js";
import "./chunk-SPEM7LPO.js";
import "./chunk-IIC4RCCV.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-BH54E5T3.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-URPUXKYC.js";
import "./chunk-KEDJG5KY.js";
import "./chunk-KMCBWOCF.js";
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
