import {
  endHolders
} from "./chunk-VFLAFK24.js";
import "./chunk-T737DPBP.js";
import "./chunk-3X633JFU.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-W2Q5UKN3.js";
import "./chunk-OB3KF4YX.js";

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
