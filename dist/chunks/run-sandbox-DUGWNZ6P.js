import {
  SANDBOX_LOGINS,
  catchSignals,
  startSandbox
} from "./chunk-TW2IPNRO.js";
import "./chunk-Y6INROTK.js";
import {
  readyChange
} from "./chunk-ZRPAYNIP.js";
import "./chunk-SH3444ZY.js";
import "./chunk-PUA2PGGQ.js";
import "./chunk-Q3GT25QL.js";
import "./chunk-ZQF2FMPR.js";
import "./chunk-RZF5XU6C.js";
import "./chunk-253TYZAI.js";
import "./chunk-EMUJWEQQ.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-QOCNACQV.js";
import "./chunk-LHDWYVHR.js";
import "./chunk-M7BOF36W.js";
import "./chunk-A4P5FJ2V.js";
import "./chunk-SME3XFYO.js";
import "./chunk-OVLW3I6H.js";
import "./chunk-7CWK5XAR.js";
import "./chunk-RCASAUKG.js";
import "./chunk-FTCEULDN.js";
import "./chunk-6PCWFMXB.js";
import "./chunk-YCMVVPVN.js";
import "./chunk-WECFARF3.js";
import "./chunk-QSPSV5AK.js";
import "./chunk-WRRSWVCG.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-EI43MBC5.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-RBU6WLLJ.js";
import "./chunk-C6ATQONW.js";
import "./chunk-ZIJNFGUQ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-URCVP3LG.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-UFGRVACH.js";
import "./chunk-XMBPB5T3.js";
import "./chunk-NQUR4I6H.js";
import "./chunk-2KHJI6NO.js";
import "./chunk-UBWDW7YZ.js";
import "./chunk-AEOKVVUO.js";
import "./chunk-ESO5OOYQ.js";
import "./chunk-OCYH34ZD.js";
import "./chunk-5D7FSVDK.js";
import "./chunk-55UFOURT.js";
import "./chunk-IKSGG66L.js";
import "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-33BX6NBG.js";
import "./chunk-2ZB4HKLK.js";
import "./chunk-FGAQHS4E.js";
import "./chunk-7FP6TEIY.js";
import "./chunk-WAJ3B74K.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-CVQ2CG7Q.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-OFORUURP.js";
import "./chunk-JTB3XEPU.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  Stopped
} from "./chunk-MOJ4YKEH.js";
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
    if (change === null) throw new Stopped("The sandbox was stopped before it was ready; nothing is kept.");
    if (!json) console.error("\nThe sandbox was stopped; nothing is kept.");
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
