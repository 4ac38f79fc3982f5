import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SANDBOX_LOGINS,
  catchSignals,
  readyChange,
  startSandbox
} from "./chunk-JGQPQ3FH.js";
import "./chunk-7ZBFDHEX.js";
import "./chunk-PUE5HBFN.js";
import "./chunk-5MMOZJTB.js";
import "./chunk-JAPTHWZ7.js";
import "./chunk-A3Y7SVC5.js";
import "./chunk-SDHLFOE4.js";
import "./chunk-NIPXTBZE.js";
import "./chunk-REUS3GGG.js";
import "./chunk-34F7J4BY.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-PBQ477GH.js";
import "./chunk-LH3RMGHG.js";
import "./chunk-OQPP7RKB.js";
import "./chunk-4UYDX6QF.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-RG2E2MBJ.js";
import "./chunk-NV5ZRAE7.js";
import "./chunk-PCT2NUID.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-2HBHHSVD.js";
import "./chunk-3C5H4SMM.js";
import "./chunk-V7UQ5GHQ.js";
import "./chunk-BKOGZIPN.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-DXNGUTZJ.js";
import "./chunk-4YRKEEWY.js";
import "./chunk-R6WTG6JD.js";
import "./chunk-EQXXOESP.js";
import "./chunk-T22IKXDQ.js";
import "./chunk-NVDVV3XP.js";
import "./chunk-KALJ7SVI.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HCSGRYTY.js";
import "./chunk-ZMKXJSJS.js";
import "./chunk-62VHAL2V.js";
import "./chunk-2HLIRXXN.js";
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
