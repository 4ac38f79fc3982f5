import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SANDBOX_LOGINS,
  catchSignals,
  readyChange,
  startSandbox
} from "./chunk-YDINEW3E.js";
import "./chunk-FC6XA6UL.js";
import "./chunk-PUE5HBFN.js";
import "./chunk-44LAM7KD.js";
import "./chunk-4RZYQDUI.js";
import "./chunk-4EJK4NID.js";
import "./chunk-KJ5IKBDJ.js";
import "./chunk-26R4Z5D6.js";
import "./chunk-REUS3GGG.js";
import "./chunk-XWDA5MVL.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-M2PEWW6A.js";
import "./chunk-GZJK7Y3C.js";
import "./chunk-FLQYKPBK.js";
import "./chunk-Z47ZO6HU.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-IHKRD4MB.js";
import "./chunk-LAR4W56Y.js";
import "./chunk-DWGG4X5Q.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-S4ZPFPMD.js";
import "./chunk-WQDW3CVZ.js";
import "./chunk-AVXPLD4G.js";
import "./chunk-AKTGKLEL.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-DXNGUTZJ.js";
import "./chunk-HTCHOTTX.js";
import "./chunk-6ZP56SFM.js";
import "./chunk-EQXXOESP.js";
import "./chunk-Q6527VIR.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-6J63AHZK.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-C7LLJVTQ.js";
import "./chunk-3XER4X7Q.js";
import "./chunk-RTLP6CBT.js";
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
