import {
  changeToSign
} from "./chunk-BSR4ZV2D.js";
import "./chunk-FNUJV2GT.js";
import {
  atDoor
} from "./chunk-PUQJTCYE.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-YXXMN4KG.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-TBFFRN4X.js";
import "./chunk-XUTAKMMA.js";
import "./chunk-OHQLW5WO.js";
import "./chunk-4LO3RL3S.js";
import "./chunk-R46E6INW.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-HXVWBO2J.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-XYKKXPEZ.js";
import "./chunk-V2S7G4FA.js";
import "./chunk-V2Z46GO3.js";
import "./chunk-OJPA36SR.js";
import "./chunk-BOFQPCGR.js";
import "./chunk-L5G4IZSQ.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-BNNTEERW.js";
import "./chunk-JCAGODEA.js";
import "./chunk-BKO2MORM.js";
import "./chunk-STXMB3R3.js";
import "./chunk-NDIAEATC.js";
import "./chunk-YOXB7IML.js";
import "./chunk-J6GSKADX.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-XEJ35QDJ.js";
import "./chunk-M6XDCBT3.js";
import {
  doorJob,
  requireInput
} from "./chunk-BVKEXXGS.js";
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
