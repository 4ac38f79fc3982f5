import {
  changeToSign
} from "./chunk-A6UTKXLK.js";
import "./chunk-4PAWPOFF.js";
import {
  atDoor
} from "./chunk-MAKGT2TX.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-327GVGFD.js";
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
import "./chunk-4GZFEB4F.js";
import "./chunk-XQIWLUER.js";
import "./chunk-Y6WYPMAF.js";
import "./chunk-65ENWNEN.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-4IKFD3P2.js";
import "./chunk-DCS74KYF.js";
import "./chunk-NAD6GMO3.js";
import "./chunk-Z5SA2TTB.js";
import "./chunk-VMAH4STM.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-SZTHFHD5.js";
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
