import {
  call,
  findings,
  seenMap
} from "./chunk-NQTFCWVW.js";
import {
  listOf,
  members,
  text
} from "./chunk-C2PK7ITU.js";

// src/postgres/holders.ts
var namedHolders = members({ named: listOf(text), findings });
var endedHolders = members({ ended: listOf(seenMap) });
async function endHolders(database) {
  const { named, findings: within } = await call(database, "quorate.name_holders", [], namedHolders);
  if (named.length === 0) return { ended: [], within };
  const { ended } = await call(database, "quorate.end_holders", [`{${named.join(",")}}`], endedHolders);
  return { ended: ended.map((observed) => ({ code: "HOLDER_ENDED", observed })), within };
}

export {
  endHolders
};
