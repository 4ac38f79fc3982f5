import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  endHolders
} from "./chunk-BC7B3UJE.js";
import "./chunk-ICEWNPEE.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-255FOQW4.js";
import "./chunk-2L7FVHGR.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/db-unblock.ts
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
