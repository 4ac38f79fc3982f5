import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SANDBOX_LOGINS,
  catchSignals,
  readyChange,
  startSandbox
} from "./chunk-TEL5OM64.js";
import "./chunk-HAQIPX26.js";
import "./chunk-DVNG6NHW.js";
import "./chunk-YYWI6HN2.js";
import "./chunk-OU6JK2M4.js";
import "./chunk-CQCNFVHL.js";
import "./chunk-QJGB6CYG.js";
import "./chunk-C5PBXXWQ.js";
import "./chunk-PYBTNCPW.js";
import "./chunk-UGCANSGT.js";
import "./chunk-PFNNBW63.js";
import "./chunk-SNSHIW56.js";
import "./chunk-3WRXFKGV.js";
import "./chunk-6DTSBRCN.js";
import "./chunk-7OJ654HH.js";
import "./chunk-BGMJLAWK.js";
import "./chunk-ZCRS7BJ6.js";
import "./chunk-RHPO5BSY.js";
import "./chunk-O7SCWQXE.js";
import "./chunk-QWQBIWEJ.js";
import "./chunk-4ZRAHAQE.js";
import "./chunk-AC4VUIOW.js";
import "./chunk-SJGTC5JI.js";
import "./chunk-PGBYIGEP.js";
import "./chunk-JVJC64EM.js";
import "./chunk-HS32BAF5.js";
import "./chunk-T2L36KAI.js";
import "./chunk-JITSBC7S.js";
import "./chunk-DXNGUTZJ.js";
import "./chunk-GGVE3HYG.js";
import "./chunk-MM3A5B72.js";
import "./chunk-EQXXOESP.js";
import "./chunk-R3HMLVGG.js";
import "./chunk-WVLZ2VT7.js";
import "./chunk-PRU33IGI.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-4R5LI5N3.js";
import "./chunk-CNG4NECG.js";
import "./chunk-BT5L5NZX.js";
import "./chunk-HVS7ZTFS.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-4WCDYTX4.js";
import "./chunk-IUZTCIMM.js";
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
