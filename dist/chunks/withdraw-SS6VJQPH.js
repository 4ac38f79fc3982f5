import {
  changeToSign
} from "./chunk-7NVYYJFV.js";
import "./chunk-7MGOMCFI.js";
import {
  atDoor
} from "./chunk-4XFW4MPO.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-HWYQI5WL.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-GPYJ25RP.js";
import "./chunk-XH4QJRTY.js";
import "./chunk-SA5EFVI7.js";
import "./chunk-MQ4OEVXS.js";
import "./chunk-YVZXTOIY.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-AYFZHACG.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-XSIQKEXA.js";
import "./chunk-AZZ75EJF.js";
import "./chunk-JAHZYDID.js";
import "./chunk-ULAOBXOP.js";
import "./chunk-VTQXSMSV.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-NKPXETFD.js";
import "./chunk-HTSRHCOM.js";
import "./chunk-UOJDIMG2.js";
import "./chunk-7VJHQ26O.js";
import "./chunk-MYB3AV3S.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-JWTRJMPC.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import {
  doorJob,
  requireInput
} from "./chunk-OXZ7BPIT.js";
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
