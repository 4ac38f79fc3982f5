import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  loadPlan
} from "./chunk-VJLCVDJL.js";
import "./chunk-QXH2TFJH.js";
import "./chunk-YJHUDNOW.js";
import "./chunk-3L4XWWZ4.js";
import "./chunk-FIRHEWC5.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-URPUXKYC.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-HO36NFQ5.js";
import "./chunk-QMSW7LS3.js";
import "./chunk-XW5P4KRE.js";
import "./chunk-PCNGWNRN.js";
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
