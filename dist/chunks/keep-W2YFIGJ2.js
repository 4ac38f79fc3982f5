import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SANDBOX_LOGINS,
  catchSignals,
  readyChange,
  startSandbox
} from "./chunk-YCFGEFVP.js";
import "./chunk-4TGXTFHL.js";
import "./chunk-PUE5HBFN.js";
import "./chunk-GYCK2YTI.js";
import "./chunk-FUC32JAR.js";
import "./chunk-UREJEXFB.js";
import "./chunk-DXNGUTZJ.js";
import "./chunk-5QJQY2NF.js";
import "./chunk-CAYMMU5K.js";
import "./chunk-7GLOFU2J.js";
import "./chunk-LANJ22AP.js";
import "./chunk-BVN5AC6A.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-EEZKK5L6.js";
import "./chunk-HN7YDH6B.js";
import "./chunk-EWHRHJHG.js";
import "./chunk-72BGTVFB.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-CENPXTUZ.js";
import "./chunk-VVE452EO.js";
import "./chunk-QRIMFMID.js";
import "./chunk-EQXXOESP.js";
import "./chunk-E3EEV4RS.js";
import "./chunk-AQWJ5HIF.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-NET6CDBZ.js";
import "./chunk-IRCMQ7SX.js";
import "./chunk-BEUQDP73.js";
import "./chunk-SWVNANXA.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-MP7R4M4M.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-2WOHFT5F.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-4W63C3XT.js";
import "./chunk-TBO5OUUW.js";
import "./chunk-JZTEMKTX.js";
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
