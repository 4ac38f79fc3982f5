import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SANDBOX_LOGINS,
  catchSignals,
  readyChange,
  startSandbox
} from "./chunk-3F7YEDPB.js";
import "./chunk-POJUQLRY.js";
import "./chunk-R7SFWZJK.js";
import "./chunk-UX5DHJKL.js";
import "./chunk-W5Q4V2IK.js";
import "./chunk-GUVEG6CT.js";
import "./chunk-2TQ4RRT6.js";
import "./chunk-WR2JK2SZ.js";
import "./chunk-HO5GZ6I4.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-RHN5A6AB.js";
import "./chunk-2OYFTUDP.js";
import "./chunk-IZTLRVEJ.js";
import "./chunk-ZNB6I2HQ.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-ZZU56GXP.js";
import "./chunk-YNMQPLER.js";
import "./chunk-A7CINC7C.js";
import "./chunk-IBKTT5KS.js";
import "./chunk-I57CGLNW.js";
import "./chunk-HAFOE4NY.js";
import "./chunk-URPUXKYC.js";
import "./chunk-BTL5CS7A.js";
import "./chunk-U5I25FKP.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-MEIFEWQE.js";
import "./chunk-MKSZX4CQ.js";
import "./chunk-OX7BR2RM.js";
import "./chunk-HET5VXRH.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-F7D46C5P.js";
import "./chunk-LNTRLGO4.js";
import "./chunk-2NSOHCKH.js";
import "./chunk-TO7C6FDC.js";
import "./chunk-L7YEMJ6X.js";
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
    logins: { cut: login("cut"), verify: login("verify"), door: login("door"), migrator: login("migrator") },
    superuser: { ...postgres.superuser, database },
    people: sandbox.people.people.map(({ id, login: name, roles }) => ({ id, login: name, roles }))
  };
}
export {
  keepSandbox
};
