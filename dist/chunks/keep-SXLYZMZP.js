import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SANDBOX_LOGINS,
  catchSignals,
  readyChange,
  startSandbox
} from "./chunk-EGL6RVZ7.js";
import "./chunk-QX3CF34Y.js";
import "./chunk-TSRMKKX2.js";
import "./chunk-XEKTG5SU.js";
import "./chunk-WX7JWKPF.js";
import "./chunk-HDXI3ZCV.js";
import "./chunk-DXNGUTZJ.js";
import "./chunk-FDOY3FW3.js";
import "./chunk-DMDUQFQR.js";
import "./chunk-WEXBWCC2.js";
import "./chunk-5Q7PF6YP.js";
import "./chunk-M4TZQF6L.js";
import "./chunk-HWJX5LCM.js";
import "./chunk-X4FXFDCU.js";
import "./chunk-TBCD4RTX.js";
import "./chunk-SYKK6J75.js";
import "./chunk-PQHJ4PGJ.js";
import "./chunk-YWAX6DP7.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YTTDINJT.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-BYWRCEAU.js";
import "./chunk-ZOAVIYWZ.js";
import "./chunk-BE3TAST3.js";
import "./chunk-H62SAUEO.js";
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
