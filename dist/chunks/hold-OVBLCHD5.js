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
import {
  readHolds
} from "./chunk-PVD6DZCL.js";
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
  CODE_FORM,
  QuorateError,
  foldCode
} from "./chunk-OZH5ILIZ.js";
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
