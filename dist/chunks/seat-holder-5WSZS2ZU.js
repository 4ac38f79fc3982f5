import {
  atDoor,
  request
} from "./chunk-KWOFOQXI.js";
import "./chunk-TCQAE5TJ.js";
import "./chunk-ONZPGXDX.js";
import "./chunk-7CVUVQIT.js";
import "./chunk-5LIABJZW.js";
import "./chunk-LSZFLTQM.js";
import "./chunk-N5FP55QF.js";
import "./chunk-V3V56LQ7.js";
import "./chunk-4STYWHNN.js";
import "./chunk-EPWM62NU.js";
import "./chunk-MRL6CXH3.js";
import "./chunk-2IE5I4WG.js";
import "./chunk-3RLLVSOM.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-PU5K4CMI.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-6SYZ5UWG.js";
import "./chunk-C6ATQONW.js";
import "./chunk-GO6UF4HQ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-N7A54MBB.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-JJ7OIDRD.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-57H3GWXM.js";
import "./chunk-MBLZKN4B.js";
import "./chunk-HVQSXIE7.js";
import "./chunk-2VLRUWQS.js";
import "./chunk-OQTQF4RL.js";
import "./chunk-EKTGI4BE.js";
import "./chunk-E4CAISQO.js";
import "./chunk-HK7YAGFP.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-YKUVIQN7.js";
import "./chunk-2ZAGNZ7W.js";
import "./chunk-TVIG5VNP.js";
import "./chunk-JK5TLHCR.js";
import "./chunk-YOXB7IML.js";
import "./chunk-LLY4DUQ6.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-NJZDR2O3.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  requireInput
} from "./chunk-FTQPQCFV.js";
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
