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
import {
  readHolds
} from "./chunk-VVSZ3GMO.js";
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
  CODE_FORM,
  QuorateError,
  foldCode
} from "./chunk-T57VTRKM.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/door/hold.ts
function heldThing(typed) {
  if (!new RegExp("^\\s*Q\\s*\\p{Pd}", "iu").test(typed)) return { change: null, act: typed };
  const change = foldCode(typed);
  if (change === null) throw new QuorateError("USAGE", { expected: { what: CODE_FORM }, observed: typed });
  return { change, act: null };
}
function placeHold(job, held) {
  const { change, of } = thing(held);
  return atDoor(job, async (gate) => {
    const said = { ...inForce(gate), [change ? "change" : "action"]: of, reason: held.reason };
    return { purpose: "hold", scope: "signoff", name: "quorate.place_hold", ...request(gate, said) };
  });
}
function joinHold(job, held) {
  return atDoor(job, async (gate, database) => {
    const said = { ...inForce(gate), hold: await standing(database, held), reason: held.reason };
    return { purpose: "hold-join", scope: "signoff", name: "quorate.join_hold", ...request(gate, said) };
  });
}
function liftHold(job, held) {
  return atDoor(job, async (gate, database) => {
    const said = { ...inForce(gate), hold: await standing(database, held), reason: held.reason };
    return { purpose: "hold-lift", scope: "signoff", name: "quorate.lift_hold", ...request(gate, said) };
  });
}
function inForce({ name, manifestDigest }) {
  return { environment: name, manifest_digest: manifestDigest };
}
function thing({ change, act }) {
  const of = change ?? act;
  if (of === null || change !== null && act !== null)
    throw new QuorateError("USAGE", {
      expected: { "one of": ["change", "act"] },
      observed: of === null ? [] : ["change", "act"]
    });
  return { change: change !== null, of };
}
async function standing(database, held) {
  const { change, of } = thing(held);
  const { holds } = await readHolds(database);
  const found = holds.find((hold) => hold.of === of && hold.on === "change" === change);
  if (found === void 0) throw new QuorateError("HOLD_UNKNOWN", { observed: of });
  return found.hold;
}
export {
  heldThing,
  joinHold,
  liftHold,
  placeHold
};
