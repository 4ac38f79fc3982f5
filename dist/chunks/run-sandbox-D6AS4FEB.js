import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SANDBOX_LOGINS,
  catchSignals,
  readyChange,
  startSandbox
} from "./chunk-KUWR76AK.js";
import "./chunk-JXIVSBZW.js";
import "./chunk-DVNG6NHW.js";
import "./chunk-J2NLVQUH.js";
import "./chunk-E2AMLVDE.js";
import "./chunk-CX33KXPC.js";
import "./chunk-YTFKOA2S.js";
import "./chunk-C5PBXXWQ.js";
import "./chunk-4ENUJRMA.js";
import "./chunk-NPPXTMTR.js";
import "./chunk-ETNQ6FNC.js";
import "./chunk-SNSHIW56.js";
import "./chunk-LY5Q35FS.js";
import "./chunk-SNUIEE7M.js";
import "./chunk-7OJ654HH.js";
import "./chunk-XJXTVL3H.js";
import "./chunk-H2QIVKQ7.js";
import "./chunk-NKJY7RWT.js";
import "./chunk-JZIVNT6Q.js";
import "./chunk-HPQQ2N7S.js";
import "./chunk-7WWC2WMW.js";
import "./chunk-OQSAR7CO.js";
import "./chunk-D23KQQAR.js";
import "./chunk-OB5IXVHD.js";
import "./chunk-JVJC64EM.js";
import "./chunk-HS32BAF5.js";
import "./chunk-T2L36KAI.js";
import "./chunk-DXNGUTZJ.js";
import "./chunk-A74NHX3V.js";
import "./chunk-4TCX2LWD.js";
import "./chunk-EQXXOESP.js";
import "./chunk-Y6VNYMDI.js";
import "./chunk-MYT2KXYY.js";
import "./chunk-PRU33IGI.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-2RZOM4OS.js";
import "./chunk-CNG4NECG.js";
import "./chunk-YCVWWQMQ.js";
import "./chunk-DWUSLNGD.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-YCEEC2MS.js";
import "./chunk-SZC6YLYM.js";
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
    people: sandbox.people.people.map(({ id, login: name, roles }) => ({ id, login: name, roles }))
  };
}
export {
  keepSandbox
};
