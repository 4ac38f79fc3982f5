import {
  SANDBOX_LOGINS,
  catchSignals,
  startSandbox
} from "./chunk-YY54OY7F.js";
import "./chunk-PHMFSTYN.js";
import {
  readyChange
} from "./chunk-QOAP4VNG.js";
import "./chunk-PWC5OZN6.js";
import "./chunk-5CKNVZHF.js";
import "./chunk-35NPCIEU.js";
import "./chunk-YTBK7LQ4.js";
import "./chunk-2BP7NQ2I.js";
import "./chunk-253TYZAI.js";
import "./chunk-5NM6D5TR.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-FRLZQCGP.js";
import "./chunk-2GLRX3UX.js";
import "./chunk-3GQWCJ73.js";
import "./chunk-OQHHSBST.js";
import "./chunk-3FDK2K3H.js";
import "./chunk-4GROTQQV.js";
import "./chunk-N5FP55QF.js";
import "./chunk-ABPQUY6F.js";
import "./chunk-TGUEA5ET.js";
import "./chunk-FGXOHVDT.js";
import "./chunk-4JJEYP2K.js";
import "./chunk-O4M46VD3.js";
import "./chunk-HHK6RWDE.js";
import "./chunk-XS6THTMJ.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-A5IHH7BF.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-LAYWZYSW.js";
import "./chunk-C6ATQONW.js";
import "./chunk-SUCCS6QI.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-QQ7T5FCZ.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-5DLSPMFV.js";
import "./chunk-XMBPB5T3.js";
import "./chunk-LFE55QM3.js";
import "./chunk-SE4J5YQK.js";
import "./chunk-3GQGJ5WA.js";
import "./chunk-MZLQNRMT.js";
import "./chunk-QWT7WQEM.js";
import "./chunk-G2F2FNZI.js";
import "./chunk-DQWQSPL5.js";
import "./chunk-LXETNVHR.js";
import "./chunk-2PRZN45W.js";
import "./chunk-UQ42AEXY.js";
import "./chunk-V7GTFNTC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-FEH34FRF.js";
import "./chunk-6PCNER2V.js";
import "./chunk-7MRMCTPU.js";
import "./chunk-P4LJE2KY.js";
import "./chunk-5SXGN7AV.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-ABZUCIZO.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-WHKDD5NM.js";
import "./chunk-JHRUXCZ6.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  Stopped
} from "./chunk-QI7IHNYE.js";
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
