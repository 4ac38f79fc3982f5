import {
  SANDBOX_LOGINS,
  catchSignals,
  startSandbox
} from "./chunk-AUW5CN7Q.js";
import {
  readyChange
} from "./chunk-YTULCEVI.js";
import "./chunk-SS54PX4P.js";
import "./chunk-253TYZAI.js";
import "./chunk-EZVKYHKR.js";
import "./chunk-BXV46SPO.js";
import "./chunk-4IZP3Y2C.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-ESUN4HEY.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-EH7MJIUI.js";
import "./chunk-7YLNHWXO.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-DW47M7KU.js";
import "./chunk-TI7IKTE2.js";
import "./chunk-633EZU6O.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-XRMCH6TC.js";
import "./chunk-MLSLUZL5.js";
import "./chunk-GJ6FXBBM.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-HOBUZOMN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-XMBPB5T3.js";
import "./chunk-MNCUFJSX.js";
import "./chunk-GYDM6G23.js";
import "./chunk-EKVLLZTK.js";
import "./chunk-BF4BOHZ7.js";
import "./chunk-5MM6QKCR.js";
import "./chunk-SNAO5WPP.js";
import "./chunk-RDLI7RAX.js";
import "./chunk-KNE32V5N.js";
import "./chunk-FD56KELS.js";
import "./chunk-XCZFA3D3.js";
import "./chunk-3HYH2FCD.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-AY5D5NWE.js";
import "./chunk-KDBCU3ON.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-RS4OZZJP.js";
import "./chunk-UKXVNLPM.js";
import "./chunk-GPQ2VH5X.js";
import "./chunk-YOXB7IML.js";
import "./chunk-UPFSX24W.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-6EHLC44W.js";
import "./chunk-WRPUTF2O.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-BR2LKTLQ.js";
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
