import {
  atDoor,
  request
} from "./chunk-BO34SHZ5.js";
import "./chunk-KKYPAPTT.js";
import "./chunk-6YNL4IYS.js";
import "./chunk-YO3MIIFV.js";
import "./chunk-Y2456DQX.js";
import "./chunk-W733F6L6.js";
import "./chunk-N5FP55QF.js";
import "./chunk-2XM4AVFX.js";
import "./chunk-7AOSB775.js";
import "./chunk-ETGO5VRG.js";
import "./chunk-JWOA4XGS.js";
import "./chunk-TMSN2XZ7.js";
import "./chunk-4IDL7K4A.js";
import "./chunk-LOFAJVOG.js";
import {
  readHolds
} from "./chunk-XJJNA22W.js";
import "./chunk-Y2BSX4VR.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-BIQ2VD7A.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-742EMYTF.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-BRY6EGLE.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-LEJKDRKC.js";
import "./chunk-XPMRYUW5.js";
import "./chunk-DZXEYBJY.js";
import "./chunk-CYPEKLTL.js";
import "./chunk-NMQRIK26.js";
import "./chunk-H52T2AVR.js";
import "./chunk-JD3KDZHY.js";
import "./chunk-DHPLW2KE.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-QPYGH4VF.js";
import "./chunk-SK2DJ2OU.js";
import "./chunk-PDYFI7PL.js";
import "./chunk-NHISFB2V.js";
import "./chunk-YOXB7IML.js";
import "./chunk-LELPMWSM.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-UMHKP5BK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import {
  CODE_FORM,
  QuorateError,
  foldCode
} from "./chunk-6H3PJOVY.js";
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
