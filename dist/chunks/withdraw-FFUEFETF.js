import {
  changeToSign
} from "./chunk-O6N4NGPD.js";
import "./chunk-ZFN3WHFY.js";
import {
  atDoor
} from "./chunk-SWWGRUWX.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-HYXIHJVB.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-SQOPOKO7.js";
import "./chunk-TNBZ6BW5.js";
import "./chunk-HVC3PNT5.js";
import "./chunk-F2OF37KF.js";
import "./chunk-73BTIAJ2.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-4KS4OHX3.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-VG6OQLJ5.js";
import "./chunk-HJ3UMLJO.js";
import "./chunk-J5APM7G6.js";
import "./chunk-SRPLH7QT.js";
import "./chunk-JWRR5DA5.js";
import "./chunk-EM35PGXM.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-JTSGQMEK.js";
import "./chunk-34IWLVJ6.js";
import "./chunk-FDZZLL34.js";
import "./chunk-5WFSOZ2J.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VPO2ZC23.js";
import "./chunk-HOUHSBZ7.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import {
  doorJob,
  requireInput
} from "./chunk-NYYDHO2X.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/door/withdraw.ts
function leave(run) {
  return takeBack(run, "leave", "quorate.leave_seat", [requireInput(run, "role")]);
}
function withdraw(run) {
  return takeBack(run, "withdraw", "quorate.withdraw_change", []);
}
function takeBack(run, purpose, name, of) {
  const code = requireInput(run, "change");
  return atDoor(
    doorJob(run),
    async (gate, _, reading) => {
      const { activationId, notAfter, packetSha256 } = await changeToSign(gate, reading, code);
      return {
        purpose,
        subject: activationId,
        notAfter,
        asked: [packetSha256, ...of],
        scope: "signoff",
        name,
        args: [activationId, ...of]
      };
    },
    changeEarly(code)
  );
}
export {
  leave,
  withdraw
};
