import {
  atDoor
} from "./chunk-PRAZAONE.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-OSBEDOTR.js";
import {
  changeToSign
} from "./chunk-YOG5R636.js";
import "./chunk-TMP24P3J.js";
import {
  changeEarly
} from "./chunk-4D5FD7QW.js";
import "./chunk-YZ5D2HWF.js";
import "./chunk-ILP7WHE3.js";
import "./chunk-4OK6QOCY.js";
import "./chunk-4F6XN6GD.js";
import "./chunk-USZI3RF3.js";
import "./chunk-2S4RDPDO.js";
import "./chunk-SHNYY5YL.js";
import "./chunk-AO246LIE.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-2LSTNSIL.js";
import "./chunk-K6R4B3NQ.js";
import "./chunk-PVD6DZCL.js";
import "./chunk-5MJLQ33V.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-FQ7X7VZS.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-2UFHVOJL.js";
import "./chunk-TF6WBYYA.js";
import "./chunk-RYZS4ACR.js";
import "./chunk-AX6OHE6K.js";
import "./chunk-ZB2GJ23X.js";
import "./chunk-6HLPS3J6.js";
import "./chunk-R3TAAL42.js";
import "./chunk-ZKYB7Z6Y.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-KUL7XACL.js";
import "./chunk-SSRBNJZP.js";
import "./chunk-X3OC7KQ2.js";
import "./chunk-TIVWQNVO.js";
import "./chunk-YOXB7IML.js";
import "./chunk-7T23FLUP.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-4ZHWKRTX.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-JMQ56KZN.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import {
  doorJob,
  requireInput
} from "./chunk-OZH5ILIZ.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/door/withdraw.ts
function leave(run) {
  return takeBack(run, "leave", "quorate.leave_seat", [requireInput(run, "role")]);
}
function voidApproval(run) {
  return takeBack(run, "void", "quorate.void_approval", [requireInput(run, "statement")]);
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
        args: [activationId, ...of],
        approval: run.inputs.approval
      };
    },
    changeEarly(code)
  );
}
export {
  leave,
  voidApproval,
  withdraw
};
