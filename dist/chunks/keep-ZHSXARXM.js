import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SANDBOX_LOGINS,
  catchSignals,
  readyChange,
  startSandbox
} from "./chunk-K6GKWXR2.js";
import "./chunk-RE3XZCXG.js";
import "./chunk-BLSPHBDW.js";
import "./chunk-SOSVHJOY.js";
import "./chunk-DXNGUTZJ.js";
import "./chunk-WGAXHXQI.js";
import "./chunk-NT6EONLS.js";
import "./chunk-HO5FREKR.js";
import "./chunk-LANJ22AP.js";
import "./chunk-2VPCUHE7.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-FHTS4PIZ.js";
import "./chunk-HKU5DJDC.js";
import "./chunk-A5MCUQ7U.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-QNDCNY65.js";
import "./chunk-TNJ2E62B.js";
import "./chunk-N7GM2YUF.js";
import "./chunk-47FMVHRL.js";
import "./chunk-EQXXOESP.js";
import "./chunk-E3EEV4RS.js";
import "./chunk-WKHKWZZR.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-BDOEGHDU.js";
import "./chunk-BWYFW2BZ.js";
import "./chunk-URPUXKYC.js";
import "./chunk-IKL5QKQ7.js";
import "./chunk-ETXZGWPD.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-BODDVUIP.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-TESTITQH.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-NFBQ2NML.js";
import "./chunk-BQ2JFUWW.js";
import "./chunk-R73LDN3T.js";
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
