import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  endHolders
} from "./chunk-XADHRM5C.js";
import "./chunk-M7ILL3XT.js";
import "./chunk-3WWCHBJ2.js";
import "./chunk-C7TJDEB3.js";
import "./chunk-CMP6AKFG.js";
import "./chunk-G6H27JWZ.js";
import "./chunk-CFHLHFKE.js";
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
