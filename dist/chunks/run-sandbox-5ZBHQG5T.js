import {
  SANDBOX_LOGINS,
  catchSignals,
  startSandbox
} from "./chunk-T5AH2MYY.js";
import {
  readyChange
} from "./chunk-SCX6FHGU.js";
import "./chunk-DQCJOS3P.js";
import "./chunk-253TYZAI.js";
import "./chunk-LQHQ4ZJ7.js";
import "./chunk-GFSICMRG.js";
import "./chunk-EZHB4XPU.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-H7KMJILJ.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-F6RB5BR6.js";
import "./chunk-74B4PPJB.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-T3QB4JZ3.js";
import "./chunk-AN5BXOGR.js";
import "./chunk-2EQ3FYFC.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-VFLAFK24.js";
import "./chunk-57ADCAZJ.js";
import "./chunk-UD7OFFL4.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-BJGN542Q.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-XMBPB5T3.js";
import "./chunk-S3BOIXNU.js";
import "./chunk-QNICQLNH.js";
import "./chunk-SRVLIEKY.js";
import "./chunk-GSFLLNOL.js";
import "./chunk-X4G3QNUI.js";
import "./chunk-MA26XLR4.js";
import "./chunk-T737DPBP.js";
import "./chunk-3X633JFU.js";
import "./chunk-CPGKRQKK.js";
import "./chunk-47TGXQIE.js";
import "./chunk-MOG73B23.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-QU5OALRR.js";
import "./chunk-I7RNNWEE.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-CMGU7UTK.js";
import "./chunk-YQLJKCS4.js";
import "./chunk-NDXQR6AG.js";
import "./chunk-YOXB7IML.js";
import "./chunk-7ELE57VE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-JENBYSKF.js";
import "./chunk-DVW5BMBY.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-W2Q5UKN3.js";
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
