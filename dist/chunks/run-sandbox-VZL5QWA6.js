import {
  SANDBOX_LOGINS,
  catchSignals,
  startSandbox
} from "./chunk-DORERVVR.js";
import "./chunk-CTKYJUCZ.js";
import {
  readyChange
} from "./chunk-EPFP6OIL.js";
import "./chunk-6KKID5PT.js";
import "./chunk-75YAMMJO.js";
import "./chunk-QBXZSMCG.js";
import "./chunk-VTO7GGWH.js";
import "./chunk-YUOPVIGM.js";
import "./chunk-253TYZAI.js";
import "./chunk-IPG75RVU.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-26ELZUM2.js";
import "./chunk-OEABN3GA.js";
import "./chunk-RTAEWLBV.js";
import "./chunk-P34HQRME.js";
import "./chunk-WVW5A54K.js";
import "./chunk-XV2HGRVL.js";
import "./chunk-N5FP55QF.js";
import "./chunk-WRZ2R64F.js";
import "./chunk-DJY2NKGS.js";
import "./chunk-FEMYFSCU.js";
import "./chunk-F4BV55S6.js";
import "./chunk-XYP337VN.js";
import "./chunk-IMNXWNYS.js";
import "./chunk-EWPEKGAN.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-VVSZ3GMO.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-5HYMDBSD.js";
import "./chunk-C6ATQONW.js";
import "./chunk-45NKXMTQ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-WXJSEFVG.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-37ZRX6L2.js";
import "./chunk-XMBPB5T3.js";
import "./chunk-J7BXX4MO.js";
import "./chunk-JOISKQBH.js";
import "./chunk-ZV3KVUQ6.js";
import "./chunk-LJVA6AH7.js";
import "./chunk-YOTSSYKK.js";
import "./chunk-XUOD2IO5.js";
import "./chunk-TQLAPUWP.js";
import "./chunk-57ZQMQLT.js";
import "./chunk-N4Y3BPMD.js";
import "./chunk-SYDZD6NQ.js";
import "./chunk-23VEZZOF.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-MFYQICLE.js";
import "./chunk-SUA6SZHW.js";
import "./chunk-DKNVY3EL.js";
import "./chunk-GCFN3RLC.js";
import "./chunk-HF57UUJQ.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-4OHNFURJ.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-F5HMC6YA.js";
import "./chunk-OMXKWFH4.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  Stopped
} from "./chunk-T57VTRKM.js";
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
