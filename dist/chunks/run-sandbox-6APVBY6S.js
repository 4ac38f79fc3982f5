import {
  SANDBOX_LOGINS,
  catchSignals,
  startSandbox
} from "./chunk-SYAVOZQQ.js";
import "./chunk-QAYE2WVX.js";
import {
  readyChange
} from "./chunk-SXL4KLQE.js";
import "./chunk-253TYZAI.js";
import "./chunk-H3F5VR7W.js";
import "./chunk-MX3XJH4P.js";
import "./chunk-JDPNDVWA.js";
import "./chunk-GSEQQR5Q.js";
import "./chunk-77K53BPG.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-N4YBJZZK.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-5STU73C2.js";
import "./chunk-FF2KYGHR.js";
import "./chunk-B3DIHUR4.js";
import "./chunk-R7NIZR3O.js";
import "./chunk-ZTSECXPA.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-OIN5W3O7.js";
import "./chunk-C6ATQONW.js";
import "./chunk-XMBPB5T3.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-5HWILWPZ.js";
import "./chunk-23L4NAET.js";
import "./chunk-UTE35OMU.js";
import "./chunk-YRM7NUM6.js";
import "./chunk-2JYXSL7O.js";
import "./chunk-SPYBREFA.js";
import "./chunk-ZNIXHJOI.js";
import "./chunk-GQCIGPAD.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-67T4KBOW.js";
import "./chunk-MWYC23PV.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GNVQFRXZ.js";
import "./chunk-SROZHDQK.js";
import "./chunk-O2XEJREQ.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VI7VDF7R.js";
import "./chunk-R5FYHZGW.js";
import "./chunk-43WR4N6Y.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-IRR73VOT.js";
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
