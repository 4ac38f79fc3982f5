import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  endHolders
} from "./chunk-Y6GVHFWM.js";
import "./chunk-WILRNO4N.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-N7XP4VCR.js";
import "./chunk-OWYQSULP.js";
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
