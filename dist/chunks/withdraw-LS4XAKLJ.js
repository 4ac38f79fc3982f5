import {
  changeToSign
} from "./chunk-MFCNYFHA.js";
import "./chunk-A7AGRYNG.js";
import {
  atDoor
} from "./chunk-77K53BPG.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-N4YBJZZK.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-5STU73C2.js";
import "./chunk-FF2KYGHR.js";
import "./chunk-B3DIHUR4.js";
import "./chunk-R7NIZR3O.js";
import "./chunk-ZTSECXPA.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-OIN5W3O7.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-23L4NAET.js";
import "./chunk-YRM7NUM6.js";
import "./chunk-2JYXSL7O.js";
import "./chunk-SPYBREFA.js";
import "./chunk-ZNIXHJOI.js";
import "./chunk-GQCIGPAD.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-MWYC23PV.js";
import "./chunk-GNVQFRXZ.js";
import "./chunk-SROZHDQK.js";
import "./chunk-O2XEJREQ.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VI7VDF7R.js";
import "./chunk-43WR4N6Y.js";
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
} from "./chunk-IRR73VOT.js";
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
