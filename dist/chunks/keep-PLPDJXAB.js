import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SANDBOX_LOGINS,
  catchSignals,
  readyChange,
  startSandbox
} from "./chunk-KPAFMDF2.js";
import "./chunk-NF6QFNL4.js";
import "./chunk-PUE5HBFN.js";
import "./chunk-UHC6N7LN.js";
import "./chunk-TWG7UQQN.js";
import "./chunk-BTGBT3AF.js";
import "./chunk-DXNGUTZJ.js";
import "./chunk-P5L4M5CI.js";
import "./chunk-WTBNZGSP.js";
import "./chunk-CNWS7HIU.js";
import "./chunk-LANJ22AP.js";
import "./chunk-WH47EJ6A.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-4I4M6SJC.js";
import "./chunk-3G3UDMQV.js";
import "./chunk-ZOHWRKRS.js";
import "./chunk-WE4HVEVA.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-6U4N7PTZ.js";
import "./chunk-IG3IIJMR.js";
import "./chunk-VLRE3U33.js";
import "./chunk-EQXXOESP.js";
import "./chunk-E3EEV4RS.js";
import "./chunk-3QL5C3OA.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-3KTAQQMB.js";
import "./chunk-E6AMJZNF.js";
import "./chunk-GON42FW3.js";
import "./chunk-LFA22VCI.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-DIAREMYR.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-YPOMXOQV.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-PSEENKLZ.js";
import "./chunk-4TLXDJ4I.js";
import "./chunk-ZIHS4PMJ.js";
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
