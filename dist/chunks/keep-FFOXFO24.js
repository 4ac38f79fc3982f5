import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SANDBOX_LOGINS,
  catchSignals,
  readyChange,
  startSandbox
} from "./chunk-VGKX5AYV.js";
import "./chunk-2KM77DEC.js";
import "./chunk-LVWYMANU.js";
import "./chunk-7IZ6K4PC.js";
import "./chunk-HDXI3ZCV.js";
import "./chunk-DXNGUTZJ.js";
import "./chunk-BEVTH3YH.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-NI5X3WRM.js";
import "./chunk-7NTSA5YD.js";
import "./chunk-3D32NJB5.js";
import "./chunk-VCXQGNEM.js";
import "./chunk-4FFESXYN.js";
import "./chunk-QXH2TFJH.js";
import "./chunk-GW6GR4U5.js";
import "./chunk-6LCBIM25.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-R253VN62.js";
import "./chunk-OJ7RTFSR.js";
import "./chunk-3L4XWWZ4.js";
import "./chunk-FIRHEWC5.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-URPUXKYC.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-ZXMBNF7G.js";
import "./chunk-HO36NFQ5.js";
import "./chunk-QMSW7LS3.js";
import "./chunk-XW5P4KRE.js";
import "./chunk-CMELLZSK.js";
import "./chunk-PCNGWNRN.js";
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
