import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  endHolders
} from "./chunk-VGB4STBA.js";
import "./chunk-FDTLTW6Z.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-YA5JOZ6V.js";
import "./chunk-MM2CZ2CI.js";
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
