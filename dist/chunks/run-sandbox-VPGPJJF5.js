import {
  SANDBOX_LOGINS,
  catchSignals,
  readyChange,
  startSandbox
} from "./chunk-F4BUBBB3.js";
import "./chunk-ONYXC33A.js";
import "./chunk-253TYZAI.js";
import "./chunk-7HSMXMNF.js";
import "./chunk-U2QTHMN7.js";
import "./chunk-GV644OTM.js";
import "./chunk-GSEQQR5Q.js";
import "./chunk-WSQHQZWQ.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-6QFJELLO.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-FI4FXDUJ.js";
import "./chunk-BIAPFKEQ.js";
import "./chunk-US6B2WEI.js";
import "./chunk-5XZZVH5L.js";
import "./chunk-YHK2DBRS.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-IVRBJD44.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-4R3C542Z.js";
import "./chunk-XMBPB5T3.js";
import "./chunk-OVXFX4DH.js";
import "./chunk-3BU6A7UH.js";
import "./chunk-JBUS7TPH.js";
import "./chunk-KJTU6XTE.js";
import "./chunk-KVC63B4R.js";
import "./chunk-Y22WB33I.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-CHZ77L5B.js";
import "./chunk-DUCJDIY3.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-FRFU7Z7J.js";
import "./chunk-JCT3MRT6.js";
import "./chunk-KSIPYQ4P.js";
import "./chunk-QEXRPHLH.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-R2PHUCWN.js";
import "./chunk-U6JVOMZJ.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-DH3JOF3T.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";

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
