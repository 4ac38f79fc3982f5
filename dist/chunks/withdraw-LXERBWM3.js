import {
  changeToSign
} from "./chunk-XMR7VGR7.js";
import "./chunk-YOB473YA.js";
import {
  atDoor
} from "./chunk-42SK6KIC.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-CJKRZ3LP.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-5KNKQTEE.js";
import "./chunk-B4LC7YOY.js";
import "./chunk-K4WWIMJB.js";
import "./chunk-6CQOV7VS.js";
import "./chunk-ITZIC2R2.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-ALZOWTAR.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-L6RTYDW3.js";
import "./chunk-KGDZOBJ4.js";
import "./chunk-2ECWMAGG.js";
import "./chunk-NPWR7S4W.js";
import "./chunk-GP7RDDLX.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-CH4OE65Y.js";
import "./chunk-BMIQNCYT.js";
import "./chunk-D2OZEVMB.js";
import "./chunk-MU4L4KGA.js";
import "./chunk-VG4YAWR4.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-W25UMLB7.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import {
  doorJob,
  requireInput
} from "./chunk-XGBBHOQ2.js";
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
