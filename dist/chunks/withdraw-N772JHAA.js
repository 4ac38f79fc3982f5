import {
  changeToSign
} from "./chunk-TYXXH6TH.js";
import "./chunk-PF2L4NLN.js";
import {
  atDoor
} from "./chunk-ORKFOWWQ.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-NHVDY5NO.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-LGE5XRJ4.js";
import "./chunk-MY2O5JBN.js";
import "./chunk-CN4VD6L4.js";
import "./chunk-ARKLDIG3.js";
import "./chunk-PRBUGSXV.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-NTWA25A7.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-SD6CERDK.js";
import "./chunk-LIU2EX36.js";
import "./chunk-RUMV55YP.js";
import "./chunk-2W3NW2XZ.js";
import "./chunk-SVVLS7DZ.js";
import "./chunk-FD2SFEVH.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7JG7TI5A.js";
import "./chunk-NL65X6EQ.js";
import "./chunk-H62HTGVO.js";
import "./chunk-5UVYF5ZA.js";
import "./chunk-YOXB7IML.js";
import "./chunk-G4UXBPG4.js";
import "./chunk-GE4UE5WG.js";
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
} from "./chunk-OTAOZ5OP.js";
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
