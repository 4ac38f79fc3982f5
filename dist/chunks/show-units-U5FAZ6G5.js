import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  loadPlan
} from "./chunk-4ZRAHAQE.js";
import "./chunk-AC4VUIOW.js";
import "./chunk-SJGTC5JI.js";
import "./chunk-JVJC64EM.js";
import "./chunk-T2L36KAI.js";
import "./chunk-JITSBC7S.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import {
  folderFiles
} from "./chunk-4R5LI5N3.js";
import "./chunk-CNG4NECG.js";
import "./chunk-HVS7ZTFS.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-4WCDYTX4.js";
import "./chunk-IUZTCIMM.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/pull-request/show-units.ts
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
