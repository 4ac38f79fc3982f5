import {
  changeToSign
} from "./chunk-77WFW7QQ.js";
import "./chunk-SMM7P6BW.js";
import {
  atDoor
} from "./chunk-KFA6N65B.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-WT5ZHB3G.js";
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
import "./chunk-NO6HAURM.js";
import "./chunk-MU7JEOAS.js";
import "./chunk-GN6IADDW.js";
import "./chunk-F3G43UWK.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-NPVGRLIR.js";
import "./chunk-AORWGMII.js";
import "./chunk-5JRC6UAN.js";
import "./chunk-BTZKBRBH.js";
import "./chunk-IIGLL3PF.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-VWY2LST4.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import {
  doorJob,
  requireInput
} from "./chunk-JE2OMED3.js";
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
