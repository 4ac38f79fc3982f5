import {
  atDoor,
  request
} from "./chunk-FDBL5BYX.js";
import "./chunk-FCP2O52U.js";
import "./chunk-QN7NB72M.js";
import "./chunk-5UYLPDRU.js";
import "./chunk-UE4IFDAZ.js";
import "./chunk-VKRWFOAS.js";
import "./chunk-7CWK5XAR.js";
import "./chunk-HHCTSP6Q.js";
import "./chunk-LXBVGC4G.js";
import "./chunk-LCXO67GB.js";
import "./chunk-OKX2LX65.js";
import "./chunk-PBKN5XDZ.js";
import "./chunk-GHBLR3Y7.js";
import "./chunk-S3VG4PX2.js";
import "./chunk-LOFAJVOG.js";
import {
  readHolds
} from "./chunk-VQCGYE74.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-22JJT6UZ.js";
import "./chunk-C6ATQONW.js";
import "./chunk-HRK7HHCZ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-KWHFOLUR.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-3XHUJDDM.js";
import "./chunk-NYO2EQY2.js";
import "./chunk-X5BYX73Y.js";
import "./chunk-SRSPFQ76.js";
import "./chunk-OAMQ3XUE.js";
import "./chunk-UYR4SN2K.js";
import "./chunk-MFQH3JLQ.js";
import "./chunk-4GJ3B5EM.js";
import "./chunk-CKG443S4.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-LVC5EQUQ.js";
import "./chunk-KZISYZE5.js";
import "./chunk-HOSAO53J.js";
import "./chunk-K4Z55MWW.js";
import "./chunk-YOXB7IML.js";
import "./chunk-3NGWZYW3.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-M7PYES5L.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  CODE_FORM,
  QuorateError,
  foldCode
} from "./chunk-TUT3Y6SS.js";
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
