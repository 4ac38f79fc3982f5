import {
  SANDBOX_LOGINS,
  catchSignals,
  readyChange,
  startSandbox
} from "./chunk-Z4O5OZTT.js";
import "./chunk-ILM457SI.js";
import "./chunk-253TYZAI.js";
import "./chunk-J733VBUZ.js";
import "./chunk-IUZUBND3.js";
import "./chunk-QGNTKIEP.js";
import "./chunk-GSEQQR5Q.js";
import "./chunk-MAKGT2TX.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-327GVGFD.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-ERSGBAHZ.js";
import "./chunk-CT62VOUR.js";
import "./chunk-U57WNJZO.js";
import "./chunk-47VEIXXA.js";
import "./chunk-QXHGLLE7.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-MWLONCYV.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-LCIR3HVR.js";
import "./chunk-XMBPB5T3.js";
import "./chunk-MCMBFPTH.js";
import "./chunk-4GZFEB4F.js";
import "./chunk-XQIWLUER.js";
import "./chunk-Y6WYPMAF.js";
import "./chunk-65ENWNEN.js";
import "./chunk-OHF6BMMQ.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7XWUXDCJ.js";
import "./chunk-4IKFD3P2.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-DCS74KYF.js";
import "./chunk-NAD6GMO3.js";
import "./chunk-Z5SA2TTB.js";
import "./chunk-VMAH4STM.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-Y4Y5NDRD.js";
import "./chunk-SZTHFHD5.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-VBNEJN7Y.js";
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
