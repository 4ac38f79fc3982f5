import {
  SANDBOX_LOGINS,
  catchSignals,
  startSandbox
} from "./chunk-MOXFIJV6.js";
import "./chunk-M7OC5FZS.js";
import {
  readyChange
} from "./chunk-NMA4BWM6.js";
import "./chunk-WWQBOBJ2.js";
import "./chunk-42RXNJSE.js";
import "./chunk-CDWDBIXT.js";
import "./chunk-LM3JGGJB.js";
import "./chunk-DNNPYTNU.js";
import "./chunk-253TYZAI.js";
import "./chunk-GPS2CGIB.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-FDBL5BYX.js";
import "./chunk-FCP2O52U.js";
import "./chunk-QN7NB72M.js";
import "./chunk-5UYLPDRU.js";
import "./chunk-UE4IFDAZ.js";
import "./chunk-VKRWFOAS.js";
import "./chunk-7CWK5XAR.js";
import "./chunk-HHCTSP6Q.js";
import "./chunk-LXBVGC4G.js";
import "./chunk-LCXO67GB.js";
import "./chunk-OKX2LX65.js";
import "./chunk-PBKN5XDZ.js";
import "./chunk-GHBLR3Y7.js";
import "./chunk-S3VG4PX2.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-VQCGYE74.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-22JJT6UZ.js";
import "./chunk-C6ATQONW.js";
import "./chunk-HRK7HHCZ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-KWHFOLUR.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-3XHUJDDM.js";
import "./chunk-XMBPB5T3.js";
import "./chunk-NYO2EQY2.js";
import "./chunk-H54GWSIL.js";
import "./chunk-24YESEDY.js";
import "./chunk-X5BYX73Y.js";
import "./chunk-W74AVYUZ.js";
import "./chunk-SRSPFQ76.js";
import "./chunk-OAMQ3XUE.js";
import "./chunk-UYR4SN2K.js";
import "./chunk-MFQH3JLQ.js";
import "./chunk-4GJ3B5EM.js";
import "./chunk-CKG443S4.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-OYE632KU.js";
import "./chunk-LVC5EQUQ.js";
import "./chunk-KZISYZE5.js";
import "./chunk-HOSAO53J.js";
import "./chunk-K4Z55MWW.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-3NGWZYW3.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-PLDAXTD4.js";
import "./chunk-M7PYES5L.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  Stopped
} from "./chunk-TUT3Y6SS.js";
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
