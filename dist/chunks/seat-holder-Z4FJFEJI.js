import {
  atDoor,
  request
} from "./chunk-PJ4KIOC7.js";
import "./chunk-XZ7ON7DG.js";
import "./chunk-6JSFV442.js";
import "./chunk-EQNI5B3G.js";
import "./chunk-AJM6USN2.js";
import "./chunk-LOLIC3EG.js";
import "./chunk-7CWK5XAR.js";
import "./chunk-GQOPPYI3.js";
import "./chunk-HJWGKHXX.js";
import "./chunk-LE6PWDVG.js";
import "./chunk-XGQJDYFT.js";
import "./chunk-XZMZH4HU.js";
import "./chunk-E3BSSMW3.js";
import "./chunk-F3NT44AA.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-WWBC2C7N.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-V4H4GE34.js";
import "./chunk-C6ATQONW.js";
import "./chunk-GYJTM35S.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-ZX2GCC6M.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-7LNH5U4E.js";
import "./chunk-G7GT3UUR.js";
import "./chunk-AUSP3DYN.js";
import "./chunk-YCOWJLDQ.js";
import "./chunk-RLFDRGRV.js";
import "./chunk-HXSXEMBD.js";
import "./chunk-KEHMZ3YD.js";
import "./chunk-KI5VSJSW.js";
import "./chunk-26JX6VZC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-NI6KTLVJ.js";
import "./chunk-RMEA6XZ3.js";
import "./chunk-EN3WLEML.js";
import "./chunk-PVFUZMZB.js";
import "./chunk-YOXB7IML.js";
import "./chunk-XNU4C7IM.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-7IQY6H64.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  requireInput
} from "./chunk-5QMJEX2E.js";
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
