import {
  SANDBOX_LOGINS,
  catchSignals,
  startSandbox
} from "./chunk-J4YQVMEE.js";
import "./chunk-Y53GGFBD.js";
import {
  readyChange
} from "./chunk-QWQ4ULQ6.js";
import "./chunk-PMFFUH3I.js";
import "./chunk-R6OTUIRN.js";
import "./chunk-E5QFRJ5Z.js";
import "./chunk-7S7XELCC.js";
import "./chunk-BEPZSHWW.js";
import "./chunk-253TYZAI.js";
import "./chunk-5WXQD4LG.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-BO34SHZ5.js";
import "./chunk-KKYPAPTT.js";
import "./chunk-6YNL4IYS.js";
import "./chunk-YO3MIIFV.js";
import "./chunk-Y2456DQX.js";
import "./chunk-W733F6L6.js";
import "./chunk-N5FP55QF.js";
import "./chunk-2XM4AVFX.js";
import "./chunk-7AOSB775.js";
import "./chunk-ETGO5VRG.js";
import "./chunk-JWOA4XGS.js";
import "./chunk-TMSN2XZ7.js";
import "./chunk-4IDL7K4A.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-XJJNA22W.js";
import "./chunk-Y2BSX4VR.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-BIQ2VD7A.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-742EMYTF.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-BRY6EGLE.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-XMBPB5T3.js";
import "./chunk-LEJKDRKC.js";
import "./chunk-7ZEZWKV2.js";
import "./chunk-HQEORNHO.js";
import "./chunk-XPMRYUW5.js";
import "./chunk-NGJAPW67.js";
import "./chunk-DZXEYBJY.js";
import "./chunk-CYPEKLTL.js";
import "./chunk-NMQRIK26.js";
import "./chunk-H52T2AVR.js";
import "./chunk-JD3KDZHY.js";
import "./chunk-DHPLW2KE.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-56DARWDO.js";
import "./chunk-QPYGH4VF.js";
import "./chunk-SK2DJ2OU.js";
import "./chunk-PDYFI7PL.js";
import "./chunk-NHISFB2V.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-LELPMWSM.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-5TE3UY4N.js";
import "./chunk-UMHKP5BK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError
} from "./chunk-6H3PJOVY.js";
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
    if (change === null)
      throw new QuorateError("INTERRUPTED", {
        observed: "The sandbox was stopped before it was ready; nothing is kept."
      });
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
