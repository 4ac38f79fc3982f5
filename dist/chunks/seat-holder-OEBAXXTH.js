import {
  atDoor,
  request
} from "./chunk-PRAZAONE.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-OSBEDOTR.js";
import "./chunk-4D5FD7QW.js";
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
  QuorateError,
  doorJob,
  requireInput
} from "./chunk-OZH5ILIZ.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/door/seat-holder.ts
function confirmSeat(run) {
  return say(run, "seat-confirm", "quorate.confirm_seat", () => {
    const { seatDigest: digest } = run.inputs;
    const seat = requireInput(run, "seat");
    if (digest === null) throw new QuorateError("USAGE", { expected: { "seat-digest": "a value" }, observed: null });
    return { seat, seat_sha256: digest };
  });
}
function drillSeat(run) {
  return say(run, "seat-drill", "quorate.drill_seat", null);
}
function endSeat(run) {
  return say(run, "seat-end", "quorate.end_seat", () => {
    const { reason, compromisedSince: since } = run.inputs;
    return {
      seat: requireInput(run, "seat"),
      ...reason === null ? {} : { reason },
      ...since === null ? {} : { compromised_since: since }
    };
  });
}
function say(run, purpose, name, fields) {
  const signed = signedInputs(run);
  if (signed === null && fields === null)
    throw new QuorateError("USAGE", { expected: { request: "a value", approval: "a value" }, observed: null });
  const said = fields === null || signed !== null ? {} : fields();
  return atDoor(doorJob(run), async (gate) => {
    const asked = { purpose, scope: "signoff", name };
    if (signed === null) return { ...asked, ...request(gate, said) };
    return { ...asked, ...request(gate, {}), args: [signed.request], approval: signed.approval };
  });
}
function signedInputs({ inputs }) {
  const { request: text, approval } = inputs;
  if (text === null && approval === null) return null;
  if (text !== null && approval !== null) return { request: text, approval };
  throw new QuorateError("USAGE", {
    expected: { request: "with approval" },
    observed: text === null ? ["approval"] : ["request"]
  });
}
export {
  confirmSeat,
  drillSeat,
  endSeat
};
