import {
  changeToSign
} from "./chunk-YQTDBSPA.js";
import "./chunk-EJXRYIOR.js";
import {
  atDoor
} from "./chunk-DBGYMK52.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-3EI7CIPQ.js";
import {
  changeEarly
} from "./chunk-HQJM24ZO.js";
import "./chunk-ZQAEJ35C.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-ULQAMQS6.js";
import "./chunk-CNHGXCBK.js";
import "./chunk-GJ67KRNM.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-QOIAUHLZ.js";
import "./chunk-7UYMPDOI.js";
import "./chunk-XYW4UZFE.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-3SJ6STLU.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-S47B4JF3.js";
import "./chunk-QAWW4YVW.js";
import "./chunk-CYTOQZ6I.js";
import "./chunk-HW2DA7ZM.js";
import "./chunk-DPQHFMGA.js";
import "./chunk-AWOYR5HK.js";
import "./chunk-V26E36RZ.js";
import "./chunk-2SWKV2WD.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-QSD4GTAN.js";
import "./chunk-5QM27RN6.js";
import "./chunk-6JB7CZO6.js";
import "./chunk-WQYSR477.js";
import "./chunk-YOXB7IML.js";
import "./chunk-4BFF4L7G.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-GMWTUCEK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  doorJob,
  requireInput
} from "./chunk-VUEBSIIM.js";
import "./chunk-WYJDZB2N.js";
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
