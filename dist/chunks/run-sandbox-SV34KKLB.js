import {
  SANDBOX_LOGINS,
  catchSignals,
  startSandbox
} from "./chunk-E7L2VXLL.js";
import "./chunk-TUTN3U33.js";
import {
  readyChange
} from "./chunk-VGLNBUIC.js";
import "./chunk-CA7YEBVV.js";
import "./chunk-WOD2U6IC.js";
import "./chunk-7JEQ4OEW.js";
import "./chunk-I5TXZMAM.js";
import "./chunk-BMBZNUSO.js";
import "./chunk-253TYZAI.js";
import "./chunk-5PNR4FHZ.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-GUDZEZHP.js";
import "./chunk-5ZVAMNI6.js";
import "./chunk-VJAOIX64.js";
import "./chunk-NP7Y546Y.js";
import "./chunk-I76T2ZFK.js";
import "./chunk-JRMKGN2Z.js";
import "./chunk-7CWK5XAR.js";
import "./chunk-WGEL6FPY.js";
import "./chunk-XYSZTPCH.js";
import "./chunk-F6GUYKEW.js";
import "./chunk-A24QH4N7.js";
import "./chunk-WGALOGGG.js";
import "./chunk-V65UW5GY.js";
import "./chunk-6WKLNV6T.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-GCFTN4YQ.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-S5FG66P4.js";
import "./chunk-C6ATQONW.js";
import "./chunk-GZVBGCZG.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-HBLSC4D6.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-4EULJBLA.js";
import "./chunk-XMBPB5T3.js";
import "./chunk-DTY5WSLY.js";
import "./chunk-QGUMCXPK.js";
import "./chunk-KAASICWK.js";
import "./chunk-M2SJG5QI.js";
import "./chunk-LKNVE33W.js";
import "./chunk-DGVESHT4.js";
import "./chunk-3PUIU2G6.js";
import "./chunk-SSNSRWEO.js";
import "./chunk-4MOZPBHG.js";
import "./chunk-K2FN2L4Q.js";
import "./chunk-7YT7VLCG.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-EPU5V4VY.js";
import "./chunk-3AIZLH3P.js";
import "./chunk-KIYHCEKK.js";
import "./chunk-WN5M7B2A.js";
import "./chunk-FYXMQPUS.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-VUJ7SZFU.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-K2GMTCJ5.js";
import "./chunk-KDSXCQUI.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  Stopped
} from "./chunk-JB6JSYII.js";
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
