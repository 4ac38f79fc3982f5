import {
  changeToSign
} from "./chunk-YBK44ZZ6.js";
import "./chunk-LLVOQJHD.js";
import {
  atDoor
} from "./chunk-D7L3KEO7.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-KZ6UPBPH.js";
import "./chunk-U43GFVPU.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-J723X75X.js";
import "./chunk-NGCL4NRQ.js";
import "./chunk-C5WWOR2T.js";
import "./chunk-C6ATQONW.js";
import "./chunk-TA25UFX2.js";
import "./chunk-SJDU2NYK.js";
import "./chunk-2E5AWWDP.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-R6CTCIRL.js";
import "./chunk-XBEGMAPJ.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-YU3STBUN.js";
import "./chunk-FK46SQTN.js";
import "./chunk-WYDY2LFG.js";
import "./chunk-THFCYHBY.js";
import "./chunk-YOXB7IML.js";
import "./chunk-6RMWL3DV.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-TOMPNNRP.js";
import "./chunk-WDLWSJOT.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import {
  doorJob,
  requireInput
} from "./chunk-PQF3EDI5.js";
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
