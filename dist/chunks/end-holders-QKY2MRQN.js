import {
  endHolders
} from "./chunk-US6B2WEI.js";
import "./chunk-JBUS7TPH.js";
import "./chunk-KJTU6XTE.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-DH3JOF3T.js";
import "./chunk-VVWYWGG4.js";

// src/usecases/install/end-holders.ts
async function dbUnblock(database) {
  const { ended, within } = await endHolders(database);
  return {
    outcome: "pass",
    mode: "unblock",
    findings: [],
    notes: [...ended, ...within],
    facts: { "sessions ended": String(ended.length), "sessions within their time": String(within.length) }
  };
}
export {
  dbUnblock
};
