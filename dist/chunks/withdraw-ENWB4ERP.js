import {
  changeToSign
} from "./chunk-5ATDSL6I.js";
import "./chunk-JSVJ7XVX.js";
import {
  atDoor
} from "./chunk-KMZT6QND.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-5IH4OV4N.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-W4NNZLDC.js";
import "./chunk-AZWOOPUV.js";
import "./chunk-37ETHRSN.js";
import "./chunk-DTWARGZ6.js";
import "./chunk-CUJ3DSR7.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-L7EJXSNL.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-NLN5VWFN.js";
import "./chunk-H5IYK7WI.js";
import "./chunk-45V4XE6F.js";
import "./chunk-RVJQJ6PX.js";
import "./chunk-KZBH7LFN.js";
import "./chunk-2YUACAJY.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-EZYPW4WC.js";
import "./chunk-TZYYQJBS.js";
import "./chunk-5PA6UWKI.js";
import "./chunk-TEV5UGAN.js";
import "./chunk-YOXB7IML.js";
import "./chunk-E4ANXYHI.js";
import "./chunk-GK6S4GKN.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import {
  doorJob,
  requireInput
} from "./chunk-ARZ74GBJ.js";
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
