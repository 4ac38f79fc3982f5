import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SANDBOX_LOGINS,
  catchSignals,
  readyChange,
  startSandbox
} from "./chunk-CA67RZXD.js";
import "./chunk-IJPQ5TON.js";
import "./chunk-IEJCE4NG.js";
import "./chunk-CKUSPKCE.js";
import "./chunk-HDXI3ZCV.js";
import "./chunk-DXNGUTZJ.js";
import "./chunk-EJPF6ONY.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-BYNM5K34.js";
import "./chunk-PDYHLS6Y.js";
import "./chunk-6DBBSC2Z.js";
import "./chunk-CTJY273O.js";
import "./chunk-BFTB6NMX.js";
import "./chunk-ZPLGBTYC.js";
import "./chunk-CXZF72O3.js";
import "./chunk-HCNPCWR4.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-Z3KPNXHD.js";
import "./chunk-4C6NMS5I.js";
import "./chunk-XKIXPQMH.js";
import "./chunk-KFINEMAS.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-URPUXKYC.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-UAQU7HKU.js";
import "./chunk-H7D7B2TT.js";
import "./chunk-PZS2U6X3.js";
import "./chunk-H4DQKVCP.js";
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
