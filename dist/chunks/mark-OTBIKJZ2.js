import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  loadPlan
} from "./chunk-K7HHHOUK.js";
import "./chunk-URPUXKYC.js";
import "./chunk-5X4YB34O.js";
import "./chunk-4N2N6U4D.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import {
  folderFiles
} from "./chunk-ZM4YJU73.js";
import "./chunk-A6M4XHIJ.js";
import "./chunk-BKZJ3WDN.js";
import "./chunk-7JJGGJKP.js";
import "./chunk-ZCU3WYBB.js";
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
