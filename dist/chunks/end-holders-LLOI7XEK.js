import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  endHolders
} from "./chunk-6DTSBRCN.js";
import "./chunk-BGMJLAWK.js";
import "./chunk-PGBYIGEP.js";
import "./chunk-JITSBC7S.js";
import "./chunk-4WCDYTX4.js";
import "./chunk-IUZTCIMM.js";
import "./chunk-SBSUKJEU.js";

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
