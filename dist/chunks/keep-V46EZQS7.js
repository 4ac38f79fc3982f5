import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SANDBOX_LOGINS,
  catchSignals,
  readyChange,
  startSandbox
} from "./chunk-OOJF55NY.js";
import "./chunk-EZL35GRX.js";
import "./chunk-PUE5HBFN.js";
import "./chunk-7N7FTDX5.js";
import "./chunk-FJCH4FOR.js";
import "./chunk-SKO2IUFX.js";
import "./chunk-NFBSPHSB.js";
import "./chunk-GWWFWQ4Z.js";
import "./chunk-REUS3GGG.js";
import "./chunk-PYDGUJHG.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-NCRU3WRD.js";
import "./chunk-MRZXWEZ5.js";
import "./chunk-IAENC6V4.js";
import "./chunk-BC7B3UJE.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-ICEWNPEE.js";
import "./chunk-ZFFGGKET.js";
import "./chunk-CULD6NLZ.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-QZCBYWWQ.js";
import "./chunk-RIYUMUB5.js";
import "./chunk-FXDNHMHB.js";
import "./chunk-V2U6M57Q.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-DXNGUTZJ.js";
import "./chunk-KB6EZX54.js";
import "./chunk-V7JMA2OA.js";
import "./chunk-EQXXOESP.js";
import "./chunk-VCO7NPNZ.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-UIOEZXOQ.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-HQVSUW6B.js";
import "./chunk-255FOQW4.js";
import "./chunk-2L7FVHGR.js";
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
