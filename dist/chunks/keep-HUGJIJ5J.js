import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SANDBOX_LOGINS,
  catchSignals,
  readyChange,
  startSandbox
} from "./chunk-YPS7SP4G.js";
import "./chunk-X5J3NFSX.js";
import "./chunk-PUE5HBFN.js";
import "./chunk-TTQGOVRH.js";
import "./chunk-ZB23DPSY.js";
import "./chunk-ELMLCZCM.js";
import "./chunk-ECKGDYEU.js";
import "./chunk-IY7T6NW3.js";
import "./chunk-REUS3GGG.js";
import "./chunk-AX4BBQ6V.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-J5CINQOR.js";
import "./chunk-W6SEMCPS.js";
import "./chunk-MDXTSWRI.js";
import "./chunk-Y6GVHFWM.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-WILRNO4N.js";
import "./chunk-ACULGNIJ.js";
import "./chunk-AAN2OXWD.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-OI5C2XYT.js";
import "./chunk-QY3WHIKG.js";
import "./chunk-ABS4M5WD.js";
import "./chunk-6K7D5QM2.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-DXNGUTZJ.js";
import "./chunk-ATUUVHOD.js";
import "./chunk-JUSALQTV.js";
import "./chunk-EQXXOESP.js";
import "./chunk-HTAS3W5T.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-JEX5KZIY.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-KA2MNJK2.js";
import "./chunk-N7XP4VCR.js";
import "./chunk-OWYQSULP.js";
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
