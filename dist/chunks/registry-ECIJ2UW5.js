import {
  comparePeople
} from "./chunk-Y6HKBTAV.js";
import {
  placeholderFindings
} from "./chunk-XMBPB5T3.js";
import {
  readRegistered
} from "./chunk-B3ZNGSZ2.js";
import {
  governedOpening,
  ofFiled,
  staffingOf
} from "./chunk-QTUHACMD.js";
import "./chunk-ESO5OOYQ.js";
import "./chunk-PU566E33.js";
import "./chunk-UPO7GVF7.js";
import "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
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
} from "./chunk-OFORUURP.js";
import {
  valueOrThrow
} from "./chunk-JTB3XEPU.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  canonicalize,
  throwFindings
} from "./chunk-MOJ4YKEH.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/registry.ts
var says = async (source, content) => (await import("./registry-BOPWISVW.js")).saysRegistry(source, content);
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
