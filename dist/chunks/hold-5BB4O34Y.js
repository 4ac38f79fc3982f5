import {
  atDoor,
  request
} from "./chunk-FRLZQCGP.js";
import "./chunk-2GLRX3UX.js";
import "./chunk-3GQWCJ73.js";
import "./chunk-OQHHSBST.js";
import "./chunk-3FDK2K3H.js";
import "./chunk-4GROTQQV.js";
import "./chunk-N5FP55QF.js";
import "./chunk-ABPQUY6F.js";
import "./chunk-TGUEA5ET.js";
import "./chunk-FGXOHVDT.js";
import "./chunk-4JJEYP2K.js";
import "./chunk-O4M46VD3.js";
import "./chunk-HHK6RWDE.js";
import "./chunk-XS6THTMJ.js";
import "./chunk-LOFAJVOG.js";
import {
  readHolds
} from "./chunk-A5IHH7BF.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-LAYWZYSW.js";
import "./chunk-C6ATQONW.js";
import "./chunk-SUCCS6QI.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-QQ7T5FCZ.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-5DLSPMFV.js";
import "./chunk-LFE55QM3.js";
import "./chunk-MZLQNRMT.js";
import "./chunk-G2F2FNZI.js";
import "./chunk-DQWQSPL5.js";
import "./chunk-LXETNVHR.js";
import "./chunk-2PRZN45W.js";
import "./chunk-UQ42AEXY.js";
import "./chunk-V7GTFNTC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-6PCNER2V.js";
import "./chunk-7MRMCTPU.js";
import "./chunk-P4LJE2KY.js";
import "./chunk-5SXGN7AV.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ABZUCIZO.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-JHRUXCZ6.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  CODE_FORM,
  QuorateError,
  foldCode
} from "./chunk-QI7IHNYE.js";
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
