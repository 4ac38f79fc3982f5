import {
  endHolders
} from "./chunk-QOIAUHLZ.js";
import "./chunk-HW2DA7ZM.js";
import "./chunk-DPQHFMGA.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-VUEBSIIM.js";
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
