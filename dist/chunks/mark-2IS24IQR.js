import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  loadPlan
} from "./chunk-VM223ETN.js";
import "./chunk-HWJX5LCM.js";
import "./chunk-LALVN2HR.js";
import "./chunk-YWAX6DP7.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YTTDINJT.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-BYWRCEAU.js";
import "./chunk-ZOAVIYWZ.js";
import "./chunk-H62SAUEO.js";
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
