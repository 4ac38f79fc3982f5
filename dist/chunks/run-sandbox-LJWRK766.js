import {
  SANDBOX_LOGINS,
  catchSignals,
  startSandbox
} from "./chunk-YCEHHOEP.js";
import "./chunk-LUXOLZX3.js";
import {
  readyChange
} from "./chunk-NATF6YBA.js";
import "./chunk-253TYZAI.js";
import "./chunk-LSC4VKVW.js";
import "./chunk-RYHG6HBC.js";
import "./chunk-PGU27WFC.js";
import "./chunk-GSEQQR5Q.js";
import "./chunk-ORKFOWWQ.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-NHVDY5NO.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-LGE5XRJ4.js";
import "./chunk-MY2O5JBN.js";
import "./chunk-CN4VD6L4.js";
import "./chunk-ARKLDIG3.js";
import "./chunk-PRBUGSXV.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-NTWA25A7.js";
import "./chunk-C6ATQONW.js";
import "./chunk-XMBPB5T3.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-6K2D3KY2.js";
import "./chunk-SD6CERDK.js";
import "./chunk-QMFWMFDJ.js";
import "./chunk-LIU2EX36.js";
import "./chunk-RUMV55YP.js";
import "./chunk-2W3NW2XZ.js";
import "./chunk-SVVLS7DZ.js";
import "./chunk-FD2SFEVH.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-DTX4IA2F.js";
import "./chunk-7JG7TI5A.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-NL65X6EQ.js";
import "./chunk-H62HTGVO.js";
import "./chunk-5UVYF5ZA.js";
import "./chunk-YOXB7IML.js";
import "./chunk-G4UXBPG4.js";
import "./chunk-DJWCDG4U.js";
import "./chunk-GE4UE5WG.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OTAOZ5OP.js";
import "./chunk-OB3KF4YX.js";

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
    people: sandbox.people.people.map(({ id, githubLogin: name, roles }) => ({ id, login: name, roles }))
  };
}
export {
  keepSandbox
};
