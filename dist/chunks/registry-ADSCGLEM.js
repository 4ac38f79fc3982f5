import {
  comparePeople
} from "./chunk-LG4NBZL3.js";
import {
  placeholderFindings
} from "./chunk-XMBPB5T3.js";
import {
  readRegistered
} from "./chunk-GQ653GPQ.js";
import {
  governedOpening,
  ofFiled,
  staffingOf
} from "./chunk-QNH5JOVW.js";
import "./chunk-VROUOTQX.js";
import "./chunk-UPYWNJZF.js";
import "./chunk-F2HSB46S.js";
import "./chunk-KI5VSJSW.js";
import "./chunk-26JX6VZC.js";
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
} from "./chunk-OPHM2Q3I.js";
import {
  valueOrThrow
} from "./chunk-7IQY6H64.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  canonicalize,
  throwFindings
} from "./chunk-5QMJEX2E.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/registry.ts
var says = async (source, content) => (await import("./registry-TU55VUJK.js")).saysRegistry(source, content);
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
