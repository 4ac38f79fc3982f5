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
import {
  readHolds
} from "./chunk-WWBC2C7N.js";
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
  CODE_FORM,
  QuorateError,
  foldCode
} from "./chunk-5QMJEX2E.js";
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
