import {
  endHolders
} from "./chunk-HBLSC4D6.js";
import "./chunk-K2FN2L4Q.js";
import "./chunk-7YT7VLCG.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-JB6JSYII.js";
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
