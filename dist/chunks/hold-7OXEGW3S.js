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
import {
  readHolds
} from "./chunk-GCFTN4YQ.js";
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
  CODE_FORM,
  QuorateError,
  foldCode
} from "./chunk-JB6JSYII.js";
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
