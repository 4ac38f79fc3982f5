import {
  loadPlan
} from "./chunk-65ENWNEN.js";
import "./chunk-DCS74KYF.js";
import "./chunk-NAD6GMO3.js";
import "./chunk-Z5SA2TTB.js";
import "./chunk-VMAH4STM.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-SZTHFHD5.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import {
  folderFiles
} from "./chunk-VBNEJN7Y.js";
import "./chunk-WYJDZB2N.js";
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
