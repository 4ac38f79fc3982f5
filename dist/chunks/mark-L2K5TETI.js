import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  loadPlan
} from "./chunk-37RCVWAG.js";
import "./chunk-37EGUSQO.js";
import "./chunk-MRAESN2H.js";
import "./chunk-IIC4RCCV.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-BH54E5T3.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-PUNUFLSK.js";
import "./chunk-NEYDWT6G.js";
import "./chunk-XB6645BU.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";

// src/usecases/mark.ts
async function markPlan(folder, planId) {
  const { document } = await loadPlan(folder, planId);
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
