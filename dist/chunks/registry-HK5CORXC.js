import {
  comparePeople
} from "./chunk-QVOY6WGS.js";
import {
  placeholderFindings
} from "./chunk-XMBPB5T3.js";
import {
  readRegistered
} from "./chunk-3OORLBEX.js";
import {
  governedOpening,
  ofFiled,
  staffingOf
} from "./chunk-R3KARPDV.js";
import "./chunk-W74AVYUZ.js";
import "./chunk-MN2LA4TW.js";
import "./chunk-XKV5Y62I.js";
import "./chunk-4GJ3B5EM.js";
import "./chunk-CKG443S4.js";
import {
  number,
  orNone
} from "./chunk-C2PK7ITU.js";
import {
  PEOPLE_PATH
} from "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-ENIZWVK7.js";
import {
  readPeople
} from "./chunk-PLDAXTD4.js";
import {
  valueOrThrow
} from "./chunk-M7PYES5L.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  canonicalize,
  throwFindings
} from "./chunk-TUT3Y6SS.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/registry.ts
var says = async (source, content) => (await import("./registry-W3PEVDUX.js")).saysRegistry(source, content);
var kind = {
  lane: "govern",
  act: "REGISTRY_CHANGE",
  asks: null,
  isReviewed: false,
  isVerified: false,
  async open(source) {
    const changes = await changesOf(source);
    const registered = await readRegistered(source.database);
    return governedOpening(textOf(changes), {
      staffing: staffingOf(source.gate.policy.documents, registered, changes, source.gate)
    });
  },
  content: async (source) => textOf(await changesOf(source)),
  says,
  saysFiled: ofFiled(says),
  effect: {
    ...{ register: orNone(number), restore: orNone(number), extend: orNone(number) },
    ...{ bind: orNone(number), rebind: orNone(number), unbind: orNone(number), epoch_raised: orNone(number) }
  },
  explain({ epoch_raised, ...counts }) {
    return Object.entries(counts).flatMap(([what, count]) => count === null ? [] : [`${what} ${count}`]).join(", ");
  }
};
var textOf = (changes) => canonicalize({ v: 1, changes });
async function changesOf({ files, gate, database }) {
  const people = valueOrThrow(readPeople(await files.readText(PEOPLE_PATH), PEOPLE_PATH));
  throwFindings(placeholderFindings(people));
  const changes = comparePeople(people.people, await readRegistered(database), gate.policy.custodians);
  if (changes.length === 0) throw new QuorateError("REGISTRY_UNCHANGED", { observed: PEOPLE_PATH });
  return changes;
}
export {
  kind
};
