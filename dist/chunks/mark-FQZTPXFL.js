import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  loadPlan
} from "./chunk-ODGWZTRP.js";
import "./chunk-URPUXKYC.js";
import "./chunk-GO72NFH2.js";
import "./chunk-5NND3DED.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-HET5VXRH.js";
import "./chunk-HR3Z7EMD.js";
import {
  folderFiles
} from "./chunk-DJUBZU37.js";
import "./chunk-HZ2DT5DO.js";
import "./chunk-RW7SEXHL.js";
import "./chunk-JY3U7PGW.js";
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
