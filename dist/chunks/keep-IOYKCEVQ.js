import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SANDBOX_LOGINS,
  catchSignals,
  readyChange,
  startSandbox
} from "./chunk-DLJCPKJG.js";
import "./chunk-D5YIZ44W.js";
import "./chunk-F5CVXFDC.js";
import "./chunk-WDBCH7HK.js";
import "./chunk-DXNGUTZJ.js";
import "./chunk-Z7CL5FYN.js";
import "./chunk-NGWHOLOX.js";
import "./chunk-7VZIZCXL.js";
import "./chunk-LANJ22AP.js";
import "./chunk-AAIZUHLM.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-O5DR24HR.js";
import "./chunk-5YUGV3LK.js";
import "./chunk-7BSFJJQJ.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-72B3M2JU.js";
import "./chunk-IJRVX4RA.js";
import "./chunk-2HVDIBH6.js";
import "./chunk-T2RFOCFL.js";
import "./chunk-EQXXOESP.js";
import "./chunk-E3EEV4RS.js";
import "./chunk-BSO2YWAV.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-NOUENKSV.js";
import "./chunk-ESC7GH3F.js";
import "./chunk-URPUXKYC.js";
import "./chunk-UEMPQIJO.js";
import "./chunk-KKSXBCRA.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-LOPB6PMD.js";
import "./chunk-NVDVV3XP.js";
import "./chunk-7WIBEKIS.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HCSGRYTY.js";
import "./chunk-C7JFYQK2.js";
import "./chunk-P4SU3GUE.js";
import "./chunk-DY2LLULD.js";
import "./chunk-WRU6AE3Q.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
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
    logins: {
      cut: login("cut"),
      verify: login("verify"),
      door: login("door"),
      revoke: login("revoke"),
      migrator: login("migrator")
    },
    superuser: { ...postgres.superuser, database },
    people: sandbox.people.people.map(({ id, login: name, roles }) => ({ id, login: name, roles }))
  };
}
export {
  keepSandbox
};
