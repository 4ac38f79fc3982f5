import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SANDBOX_LOGINS,
  catchSignals,
  readyChange,
  startSandbox
} from "./chunk-Q257YYL4.js";
import "./chunk-EUUHA4UW.js";
import "./chunk-2Z6M3IIN.js";
import "./chunk-HKEWBI2L.js";
import "./chunk-DXNGUTZJ.js";
import "./chunk-VIILL7QZ.js";
import "./chunk-UXCNKIV6.js";
import "./chunk-VWSPRJRU.js";
import "./chunk-LANJ22AP.js";
import "./chunk-KHRK4DLR.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-HYGE7YGG.js";
import "./chunk-APTF2OYJ.js";
import "./chunk-ZFZ7XZZV.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-R6RWPOAD.js";
import "./chunk-Y5SHZCSR.js";
import "./chunk-JMMDGWI4.js";
import "./chunk-YYA3ZICZ.js";
import "./chunk-EQXXOESP.js";
import "./chunk-E3EEV4RS.js";
import "./chunk-7QMPNXAN.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-EF5RVRHG.js";
import "./chunk-5CTE36FU.js";
import "./chunk-URPUXKYC.js";
import "./chunk-WRQCFEUT.js";
import "./chunk-BW5DPEII.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-DZA5R35P.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-Y2UTNHT2.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-GS66GHUJ.js";
import "./chunk-UAYE3BY7.js";
import "./chunk-ZVPHEQ3B.js";
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
