import {
  loadPlan
} from "./chunk-VTQXSMSV.js";
import "./chunk-HTSRHCOM.js";
import "./chunk-UOJDIMG2.js";
import "./chunk-7VJHQ26O.js";
import "./chunk-MYB3AV3S.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-JWTRJMPC.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import {
  folderFiles
} from "./chunk-OXZ7BPIT.js";
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
