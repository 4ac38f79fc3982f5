import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SANDBOX_LOGINS,
  catchSignals,
  readyChange,
  startSandbox
} from "./chunk-KWTRQUON.js";
import "./chunk-CORQSUMT.js";
import "./chunk-DVNG6NHW.js";
import "./chunk-TYTQWRJ4.js";
import "./chunk-D6BOGO7S.js";
import "./chunk-XXXYSL6I.js";
import "./chunk-UVX26XD4.js";
import "./chunk-CXIRJVGP.js";
import "./chunk-JQIE3U77.js";
import "./chunk-HS32BAF5.js";
import "./chunk-DXNGUTZJ.js";
import "./chunk-3ZSNLHSH.js";
import "./chunk-QR3Y4X4A.js";
import "./chunk-76YCEOLG.js";
import "./chunk-AJAKBEYC.js";
import "./chunk-XKORWANI.js";
import "./chunk-IUG4GN6P.js";
import "./chunk-WLU3A6BA.js";
import "./chunk-DJSXMWQT.js";
import "./chunk-HALZO4PX.js";
import "./chunk-K2ACIOR3.js";
import "./chunk-R3AWVE7O.js";
import "./chunk-3WWCHBJ2.js";
import "./chunk-TENLRTDM.js";
import "./chunk-MMIWYXOF.js";
import "./chunk-JHVIT5ZP.js";
import "./chunk-A6PMDRSQ.js";
import "./chunk-KPNSVHHQ.js";
import "./chunk-M7JSTLUA.js";
import "./chunk-JV5ICTA6.js";
import "./chunk-JVJC64EM.js";
import "./chunk-MAZQ3TD5.js";
import "./chunk-CMP6AKFG.js";
import "./chunk-3VIRUWJH.js";
import "./chunk-PRU33IGI.js";
import "./chunk-EQXXOESP.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-WVMZYKCW.js";
import "./chunk-JE26244J.js";
import "./chunk-FZIWPIHT.js";
import "./chunk-DB7M6H4F.js";
import "./chunk-MYYYHOCL.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-JHSG7WLC.js";
import "./chunk-QNUCA7MI.js";
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
