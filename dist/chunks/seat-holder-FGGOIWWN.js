import {
  atDoor,
  request
} from "./chunk-GUDZEZHP.js";
import "./chunk-5ZVAMNI6.js";
import "./chunk-VJAOIX64.js";
import "./chunk-NP7Y546Y.js";
import "./chunk-I76T2ZFK.js";
import "./chunk-JRMKGN2Z.js";
import "./chunk-7CWK5XAR.js";
import "./chunk-WGEL6FPY.js";
import "./chunk-XYSZTPCH.js";
import "./chunk-F6GUYKEW.js";
import "./chunk-A24QH4N7.js";
import "./chunk-WGALOGGG.js";
import "./chunk-V65UW5GY.js";
import "./chunk-6WKLNV6T.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-GCFTN4YQ.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-S5FG66P4.js";
import "./chunk-C6ATQONW.js";
import "./chunk-GZVBGCZG.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-HBLSC4D6.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-4EULJBLA.js";
import "./chunk-DTY5WSLY.js";
import "./chunk-M2SJG5QI.js";
import "./chunk-DGVESHT4.js";
import "./chunk-3PUIU2G6.js";
import "./chunk-SSNSRWEO.js";
import "./chunk-4MOZPBHG.js";
import "./chunk-K2FN2L4Q.js";
import "./chunk-7YT7VLCG.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-3AIZLH3P.js";
import "./chunk-KIYHCEKK.js";
import "./chunk-WN5M7B2A.js";
import "./chunk-FYXMQPUS.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VUJ7SZFU.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-KDSXCQUI.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  requireInput
} from "./chunk-JB6JSYII.js";
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
