import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SANDBOX_LOGINS,
  catchSignals,
  readyChange,
  startSandbox
} from "./chunk-KTRTZI6I.js";
import "./chunk-PR5I57RT.js";
import "./chunk-DVNG6NHW.js";
import "./chunk-YUZNAG54.js";
import "./chunk-2VGDUKQY.js";
import "./chunk-OUYWMVOF.js";
import "./chunk-ROCRCX6R.js";
import "./chunk-76YCEOLG.js";
import "./chunk-RDKLLL4N.js";
import "./chunk-VH3DJ5M3.js";
import "./chunk-KAG5C2ET.js";
import "./chunk-WLU3A6BA.js";
import "./chunk-EPEVEZPQ.js";
import "./chunk-XADHRM5C.js";
import "./chunk-K2ACIOR3.js";
import "./chunk-UVX26XD4.js";
import "./chunk-M7ILL3XT.js";
import "./chunk-GAX53S3S.js";
import "./chunk-3WWCHBJ2.js";
import "./chunk-L3ND3QRF.js";
import "./chunk-QPNLUR4H.js";
import "./chunk-B42IVPHI.js";
import "./chunk-J2LH77N2.js";
import "./chunk-JOQ2XHND.js";
import "./chunk-QRF5ZC3H.js";
import "./chunk-KPNSVHHQ.js";
import "./chunk-C7TJDEB3.js";
import "./chunk-JVJC64EM.js";
import "./chunk-HS32BAF5.js";
import "./chunk-T2L36KAI.js";
import "./chunk-CMP6AKFG.js";
import "./chunk-DXNGUTZJ.js";
import "./chunk-F2WMMNUS.js";
import "./chunk-5HW3MARK.js";
import "./chunk-EQXXOESP.js";
import "./chunk-FGB4J46P.js";
import "./chunk-DFRFMUMN.js";
import "./chunk-PRU33IGI.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-HMB6SN67.js";
import "./chunk-CNG4NECG.js";
import "./chunk-OWLXI6PJ.js";
import "./chunk-HBQA37IY.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-G6H27JWZ.js";
import "./chunk-CFHLHFKE.js";
import "./chunk-SBSUKJEU.js";

// src/sandbox/run-sandbox.ts
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
    people: sandbox.people.people.map(({ id, githubLogin: name, roles }) => ({ id, login: name, roles }))
  };
}
export {
  keepSandbox
};
