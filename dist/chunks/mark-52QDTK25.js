import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  loadPlan
} from "./chunk-3H76QPA4.js";
import "./chunk-GCVABS5E.js";
import "./chunk-LALVN2HR.js";
import "./chunk-YWAX6DP7.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YTTDINJT.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-N4K32YF6.js";
import "./chunk-254MA2TA.js";
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
