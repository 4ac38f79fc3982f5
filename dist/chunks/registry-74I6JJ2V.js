import {
  comparePeople
} from "./chunk-GSZB3HZ3.js";
import {
  placeholderFindings
} from "./chunk-XMBPB5T3.js";
import {
  readRegistered
} from "./chunk-E2PFXB6Q.js";
import {
  governedOpening,
  ofFiled,
  staffingOf
} from "./chunk-BI7BQAV3.js";
import "./chunk-QWT7WQEM.js";
import "./chunk-OIQM3UKM.js";
import "./chunk-Q232OKUQ.js";
import "./chunk-UQ42AEXY.js";
import "./chunk-V7GTFNTC.js";
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
} from "./chunk-WHKDD5NM.js";
import {
  valueOrThrow
} from "./chunk-JHRUXCZ6.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  canonicalize,
  throwFindings
} from "./chunk-QI7IHNYE.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/registry.ts
var says = async (source, content) => (await import("./registry-4XUCVXQR.js")).saysRegistry(source, content);
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
