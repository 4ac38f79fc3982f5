import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SANDBOX_LOGINS,
  catchSignals,
  readyChange,
  startSandbox
} from "./chunk-3CYUEIBX.js";
import "./chunk-7SDAILVP.js";
import "./chunk-PUE5HBFN.js";
import "./chunk-5JRFWPOE.js";
import "./chunk-7J52HF6B.js";
import "./chunk-2SXX2L4U.js";
import "./chunk-6TLO4TNK.js";
import "./chunk-RLMWCJVQ.js";
import "./chunk-REUS3GGG.js";
import "./chunk-QIU4BJLI.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-X742A7FI.js";
import "./chunk-P6G2UMFC.js";
import "./chunk-PLONND2H.js";
import "./chunk-T6Y7GLG6.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-HBD634TI.js";
import "./chunk-NODG7DNP.js";
import "./chunk-34467GMD.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-TBVEFE7M.js";
import "./chunk-VMSFEVQM.js";
import "./chunk-XWCNGIEM.js";
import "./chunk-24NHUEJD.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-DXNGUTZJ.js";
import "./chunk-UBP5XN6R.js";
import "./chunk-4MLYADUW.js";
import "./chunk-EQXXOESP.js";
import "./chunk-5I4FQPJC.js";
import "./chunk-NVDVV3XP.js";
import "./chunk-QLFFXS4S.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HCSGRYTY.js";
import "./chunk-2PWSXCD3.js";
import "./chunk-RUCBI4MO.js";
import "./chunk-K3RPKZD2.js";
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
