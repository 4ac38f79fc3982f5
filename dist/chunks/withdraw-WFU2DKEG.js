import {
  changeToSign
} from "./chunk-DYS2GZEK.js";
import "./chunk-PHFLYVUW.js";
import {
  atDoor
} from "./chunk-WSQHQZWQ.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-6QFJELLO.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-FI4FXDUJ.js";
import "./chunk-BIAPFKEQ.js";
import "./chunk-US6B2WEI.js";
import "./chunk-5XZZVH5L.js";
import "./chunk-YHK2DBRS.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-IVRBJD44.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-4R3C542Z.js";
import "./chunk-3BU6A7UH.js";
import "./chunk-JBUS7TPH.js";
import "./chunk-KJTU6XTE.js";
import "./chunk-KVC63B4R.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-DUCJDIY3.js";
import "./chunk-FRFU7Z7J.js";
import "./chunk-JCT3MRT6.js";
import "./chunk-KSIPYQ4P.js";
import "./chunk-QEXRPHLH.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-U6JVOMZJ.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import {
  doorJob,
  requireInput
} from "./chunk-DH3JOF3T.js";
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
