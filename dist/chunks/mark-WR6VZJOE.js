import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  loadPlan
} from "./chunk-RIYUMUB5.js";
import "./chunk-FXDNHMHB.js";
import "./chunk-V2U6M57Q.js";
import "./chunk-URPUXKYC.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import {
  folderFiles
} from "./chunk-HQVSUW6B.js";
import "./chunk-255FOQW4.js";
import "./chunk-2L7FVHGR.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/mark.ts
async function markPlan(folder, planId) {
  const { document } = await loadPlan(folderFiles(folder), planId);
  const units = document.units.map(({ address, contentHash }) => [address, contentHash]);
  return {
    outcome: "pass",
    mode: "mark",
    findings: [],
    facts: { ...Object.fromEntries(units), units: String(units.length), "plan digest": document.digest }
  };
}
export {
  markPlan
};
