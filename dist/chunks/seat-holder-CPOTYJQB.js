import {
  atDoor,
  request
} from "./chunk-26ELZUM2.js";
import "./chunk-OEABN3GA.js";
import "./chunk-RTAEWLBV.js";
import "./chunk-P34HQRME.js";
import "./chunk-WVW5A54K.js";
import "./chunk-XV2HGRVL.js";
import "./chunk-N5FP55QF.js";
import "./chunk-WRZ2R64F.js";
import "./chunk-DJY2NKGS.js";
import "./chunk-FEMYFSCU.js";
import "./chunk-F4BV55S6.js";
import "./chunk-XYP337VN.js";
import "./chunk-IMNXWNYS.js";
import "./chunk-EWPEKGAN.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-VVSZ3GMO.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-5HYMDBSD.js";
import "./chunk-C6ATQONW.js";
import "./chunk-45NKXMTQ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-WXJSEFVG.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-37ZRX6L2.js";
import "./chunk-J7BXX4MO.js";
import "./chunk-LJVA6AH7.js";
import "./chunk-XUOD2IO5.js";
import "./chunk-TQLAPUWP.js";
import "./chunk-57ZQMQLT.js";
import "./chunk-N4Y3BPMD.js";
import "./chunk-SYDZD6NQ.js";
import "./chunk-23VEZZOF.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-SUA6SZHW.js";
import "./chunk-DKNVY3EL.js";
import "./chunk-GCFN3RLC.js";
import "./chunk-HF57UUJQ.js";
import "./chunk-YOXB7IML.js";
import "./chunk-4OHNFURJ.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-OMXKWFH4.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  requireInput
} from "./chunk-T57VTRKM.js";
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
