import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SANDBOX_LOGINS,
  catchSignals,
  readyChange,
  startSandbox
} from "./chunk-VGICPM4N.js";
import "./chunk-D3FELWRO.js";
import "./chunk-DVNG6NHW.js";
import "./chunk-M2VM74JT.js";
import "./chunk-LEXEGJZP.js";
import "./chunk-6ZRAKBNV.js";
import "./chunk-XNDXD7OG.js";
import "./chunk-EDFX3LXL.js";
import "./chunk-C5PBXXWQ.js";
import "./chunk-WZTHT7MU.js";
import "./chunk-7OJ654HH.js";
import "./chunk-I7TEQERJ.js";
import "./chunk-IZAICEBR.js";
import "./chunk-WAIDJULT.js";
import "./chunk-57JLKKDD.js";
import "./chunk-SNSHIW56.js";
import "./chunk-XEGIFCAC.js";
import "./chunk-LL4AKTD4.js";
import "./chunk-6EK52XZK.js";
import "./chunk-HS32BAF5.js";
import "./chunk-TNMKQ2WF.js";
import "./chunk-XTUNPS5M.js";
import "./chunk-45NGYEGW.js";
import "./chunk-VAGWOPQY.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-OB5IXVHD.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-DXNGUTZJ.js";
import "./chunk-2R3V6XAV.js";
import "./chunk-ZQ3PNXQS.js";
import "./chunk-EQXXOESP.js";
import "./chunk-JF4DSQZS.js";
import "./chunk-PRU33IGI.js";
import "./chunk-QXSYWJRU.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-MYOUMYWM.js";
import "./chunk-ZEZ564NR.js";
import "./chunk-XO7RTRLK.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-HGMVOSIP.js";
import "./chunk-EJKCKS2C.js";
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
