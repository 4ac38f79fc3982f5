import {
  SANDBOX_LOGINS,
  catchSignals,
  startSandbox
} from "./chunk-GZQ2CICD.js";
import "./chunk-76OXZ2VG.js";
import {
  readyChange
} from "./chunk-RNFOWZ3F.js";
import "./chunk-253TYZAI.js";
import "./chunk-RVGS6HPL.js";
import "./chunk-MDJAYOVM.js";
import "./chunk-ZUN3JYYU.js";
import "./chunk-GSEQQR5Q.js";
import "./chunk-BH3JSKZU.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-77WXBFJD.js";
import "./chunk-SIV7BFEC.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-NBCDU4KQ.js";
import "./chunk-XLXUV7IK.js";
import "./chunk-KJ27ISY4.js";
import "./chunk-G6GECTXO.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-ICCI2SMX.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-JJWS4AIE.js";
import "./chunk-C6ATQONW.js";
import "./chunk-MD4GDLF4.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-XMBPB5T3.js";
import "./chunk-K5IG6DPX.js";
import "./chunk-4RXDX54A.js";
import "./chunk-ZJ6IJ3R3.js";
import "./chunk-LF6YUDEX.js";
import "./chunk-XIKYWY2Z.js";
import "./chunk-WRYH5BZF.js";
import "./chunk-NGMIOIYL.js";
import "./chunk-VVZUVX3U.js";
import "./chunk-BU6PHU2M.js";
import "./chunk-4AFIWB6Y.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-NDHTPIAF.js";
import "./chunk-NHFZXEFP.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-RCNP76HX.js";
import "./chunk-N4YAFK2S.js";
import "./chunk-X7IWRVA3.js";
import "./chunk-YOXB7IML.js";
import "./chunk-DKBV4LSD.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-AWQF5AUS.js";
import "./chunk-ZNOJV4MH.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-6UQEMURZ.js";
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
