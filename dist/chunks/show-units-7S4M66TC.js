import {
  loadPlan
} from "./chunk-XBEGMAPJ.js";
import "./chunk-FK46SQTN.js";
import "./chunk-WYDY2LFG.js";
import "./chunk-THFCYHBY.js";
import "./chunk-YOXB7IML.js";
import "./chunk-6RMWL3DV.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-TOMPNNRP.js";
import "./chunk-WDLWSJOT.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import {
  folderFiles
} from "./chunk-PQF3EDI5.js";
import "./chunk-VVWYWGG4.js";

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
