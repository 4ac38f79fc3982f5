import {
  SANDBOX_LOGINS,
  catchSignals,
  startSandbox
} from "./chunk-OIEK3O7C.js";
import "./chunk-NJBL7PMU.js";
import {
  readyChange
} from "./chunk-725MFGYA.js";
import "./chunk-253TYZAI.js";
import "./chunk-BSMBJGAI.js";
import "./chunk-HICBF77F.js";
import "./chunk-YWONOYRT.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-PRAZAONE.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-OSBEDOTR.js";
import "./chunk-4D5FD7QW.js";
import "./chunk-YZ5D2HWF.js";
import "./chunk-ILP7WHE3.js";
import "./chunk-4OK6QOCY.js";
import "./chunk-4F6XN6GD.js";
import "./chunk-USZI3RF3.js";
import "./chunk-2S4RDPDO.js";
import "./chunk-SHNYY5YL.js";
import "./chunk-AO246LIE.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-2LSTNSIL.js";
import "./chunk-K6R4B3NQ.js";
import "./chunk-PVD6DZCL.js";
import "./chunk-5MJLQ33V.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-FQ7X7VZS.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-XMBPB5T3.js";
import "./chunk-2UFHVOJL.js";
import "./chunk-X4KZFICZ.js";
import "./chunk-6RJKWNWY.js";
import "./chunk-TF6WBYYA.js";
import "./chunk-VD6NUW23.js";
import "./chunk-RYZS4ACR.js";
import "./chunk-AX6OHE6K.js";
import "./chunk-ZB2GJ23X.js";
import "./chunk-6HLPS3J6.js";
import "./chunk-R3TAAL42.js";
import "./chunk-ZKYB7Z6Y.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-ABE3CVF2.js";
import "./chunk-KUL7XACL.js";
import "./chunk-SSRBNJZP.js";
import "./chunk-X3OC7KQ2.js";
import "./chunk-TIVWQNVO.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-7T23FLUP.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-RRDXVOVO.js";
import "./chunk-4ZHWKRTX.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-JMQ56KZN.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-OZH5ILIZ.js";
import "./chunk-WYJDZB2N.js";
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
      deploy: login("deploy"),
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
