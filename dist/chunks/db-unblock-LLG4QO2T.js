import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  endHolders
} from "./chunk-NTTQ23PC.js";
import "./chunk-4VWLFTUU.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-A6M4XHIJ.js";
import "./chunk-BKZJ3WDN.js";
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
