import {
  SANDBOX_LOGINS,
  catchSignals,
  startSandbox
} from "./chunk-Q5ZX53NE.js";
import "./chunk-NZ42CQFW.js";
import {
  readyChange
} from "./chunk-I6AIPJTU.js";
import "./chunk-WV7VFUE5.js";
import "./chunk-SLVUEX7D.js";
import "./chunk-253TYZAI.js";
import "./chunk-B3W7STPP.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-MI5O7YIE.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-FGVI5XUZ.js";
import "./chunk-IWWM3ATJ.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-2M4N7GXT.js";
import "./chunk-YVWP2PSY.js";
import "./chunk-RAAKCDYT.js";
import "./chunk-AUAGJ6DJ.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-XID2UHS5.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-MK4JRMBI.js";
import "./chunk-4WBP34D6.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-XMBPB5T3.js";
import "./chunk-K5IG6DPX.js";
import "./chunk-HPSB7E5D.js";
import "./chunk-AQ7FYWU3.js";
import "./chunk-NNUCUQLF.js";
import "./chunk-5X3YI6ZP.js";
import "./chunk-UW46YCBL.js";
import "./chunk-MBQL3BQ7.js";
import "./chunk-Y4UILR2V.js";
import "./chunk-2BK4VRKQ.js";
import "./chunk-ZYT3AA6N.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-2FDOFPPW.js";
import "./chunk-MJVYCUSF.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-CTSD5IZO.js";
import "./chunk-72PHWR7C.js";
import "./chunk-WK2TIW2F.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZZRFBKHB.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-26JGRPIE.js";
import "./chunk-ML4MZGLB.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-ALSMJ7N4.js";
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
