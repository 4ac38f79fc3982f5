import {
  changeToSign
} from "./chunk-4E3BHNNM.js";
import "./chunk-EVBALGEQ.js";
import {
  atDoor
} from "./chunk-JSAY6YAD.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-NL6QRYER.js";
import "./chunk-REJLQEMV.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-RESAM7ZB.js";
import "./chunk-Q2NFIV2W.js";
import "./chunk-UL5S4GXJ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-C5IB4OXE.js";
import "./chunk-Y6Y6SSYO.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-GMGPHA6D.js";
import "./chunk-C6ATQONW.js";
import "./chunk-QSFKOWQW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-GDAW67MF.js";
import "./chunk-HXM734VF.js";
import "./chunk-IED7OCGI.js";
import "./chunk-AS6OUCV6.js";
import "./chunk-UZX2H5DH.js";
import "./chunk-WLOP6Q5U.js";
import "./chunk-KL4ECUYG.js";
import "./chunk-CYYZA3LB.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-ZOCAFE24.js";
import "./chunk-UPPCQRQW.js";
import "./chunk-XPR6TX64.js";
import "./chunk-PCWRIZOI.js";
import "./chunk-YOXB7IML.js";
import "./chunk-CXD7CNZI.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-5RXLA65X.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  doorJob,
  requireInput
} from "./chunk-E6DIM3EY.js";
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
