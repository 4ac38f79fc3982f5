import {
  changeToSign
} from "./chunk-JTCQPQWD.js";
import "./chunk-JYKLNMFS.js";
import {
  atDoor
} from "./chunk-DZX3S5YQ.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-ZOEU5XVG.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-3RZRMNZ6.js";
import "./chunk-CT62VOUR.js";
import "./chunk-U57WNJZO.js";
import "./chunk-47VEIXXA.js";
import "./chunk-UBDKD3O3.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-JR5PUZUF.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-XQIWLUER.js";
import "./chunk-Y6WYPMAF.js";
import "./chunk-LCIR3HVR.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-JFYPNNGF.js";
import "./chunk-UNHLEW2N.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-4IKFD3P2.js";
import "./chunk-W3R2M3OI.js";
import "./chunk-2HXMTI5K.js";
import "./chunk-EYJZGQIM.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VMAH4STM.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-XBYS32BN.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import {
  doorJob,
  requireInput
} from "./chunk-VBNEJN7Y.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";

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
