import {
  SANDBOX_LOGINS,
  catchSignals,
  readyChange,
  startSandbox
} from "./chunk-72FA7VHW.js";
import "./chunk-ONTKLRD6.js";
import "./chunk-253TYZAI.js";
import "./chunk-I6FAWOIE.js";
import "./chunk-VRQ37G4P.js";
import "./chunk-W6IUSIOS.js";
import "./chunk-GSEQQR5Q.js";
import "./chunk-KFA6N65B.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-WT5ZHB3G.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-EZTKKH24.js";
import "./chunk-G4GEE5GJ.js";
import "./chunk-HDVBXFTS.js";
import "./chunk-QFVEGFY7.js";
import "./chunk-VSCIZPST.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-UCEAIZIM.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-HPVFUCMO.js";
import "./chunk-XMBPB5T3.js";
import "./chunk-SVNHJSTV.js";
import "./chunk-NO6HAURM.js";
import "./chunk-MU7JEOAS.js";
import "./chunk-GN6IADDW.js";
import "./chunk-F3G43UWK.js";
import "./chunk-CVNX624G.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-IAPT53QQ.js";
import "./chunk-NPVGRLIR.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-AORWGMII.js";
import "./chunk-5JRC6UAN.js";
import "./chunk-BTZKBRBH.js";
import "./chunk-IIGLL3PF.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-UYSZD6GX.js";
import "./chunk-VWY2LST4.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-JE2OMED3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";

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
