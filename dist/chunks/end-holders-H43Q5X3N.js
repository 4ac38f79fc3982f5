import {
  endHolders
} from "./chunk-37ETHRSN.js";
import "./chunk-45V4XE6F.js";
import "./chunk-RVJQJ6PX.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-ARZ74GBJ.js";
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
