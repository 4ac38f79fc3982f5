import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SANDBOX_LOGINS,
  readyChange,
  startSandbox
} from "./chunk-7E4YAUSE.js";
import "./chunk-LRIEFS7C.js";
import "./chunk-HQ556MXX.js";
import "./chunk-SB5RYFQO.js";
import "./chunk-2W5UTNSH.js";
import "./chunk-YZTN6SH4.js";
import "./chunk-LTXSC6SH.js";
import "./chunk-EFZ7NDKV.js";
import "./chunk-DQHBHRXH.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-HDXI3ZCV.js";
import "./chunk-DXNGUTZJ.js";
import "./chunk-MZ4SXC6B.js";
import "./chunk-2XRDSJSY.js";
import "./chunk-Y2UK72KH.js";

// src/sandbox/keep.ts
async function keepSandbox({ json }) {
  const sandbox = await startSandbox();
  try {
    const change = await readyChange(sandbox);
    const ready = describe(sandbox, change);
    console.log(
      json ? JSON.stringify(ready) : `${JSON.stringify(ready, null, 2)}

Ready. Interrupt to end it; nothing is kept.`
    );
    const signal = await interruption();
    return { outcome: "pass", mode: "sandbox", change, findings: [], facts: { ended: signal } };
  } finally {
    await sandbox.close();
  }
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
function interruption() {
  const alive = setInterval(() => {
  }, 6e4);
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
      process.once(signal, () => {
        clearInterval(alive);
        resolve(signal);
      });
    }
  });
}
export {
  keepSandbox
};
