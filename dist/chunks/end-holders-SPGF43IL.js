import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  endHolders
} from "./chunk-ZAPV355B.js";
import "./chunk-QKLCAP34.js";
import "./chunk-RQPKWORW.js";
import "./chunk-Y763HXJ3.js";
import "./chunk-HC46BZWO.js";
import "./chunk-4B6GXJKX.js";
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
