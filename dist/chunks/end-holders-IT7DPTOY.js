import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  endHolders
} from "./chunk-ELXLK5XO.js";
import "./chunk-K246YHOG.js";
import "./chunk-PGBYIGEP.js";
import "./chunk-JITSBC7S.js";
import "./chunk-NH5XZWEK.js";
import "./chunk-MUMEOWKF.js";
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
