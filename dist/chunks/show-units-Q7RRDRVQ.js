import {
  loadPlan,
  readPlanFile
} from "./chunk-EBVLJXVU.js";
import "./chunk-OJPA36SR.js";
import "./chunk-PC24BWJ7.js";
import "./chunk-625W7UBP.js";
import "./chunk-V3EOASEQ.js";
import "./chunk-NDIAEATC.js";
import "./chunk-YOXB7IML.js";
import "./chunk-J6GSKADX.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-XEJ35QDJ.js";
import "./chunk-M6XDCBT3.js";
import {
  folderFiles
} from "./chunk-BVKEXXGS.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/pull-request/show-units.ts
async function markPlan(folder, planId) {
  const { does } = await readPlanFile(folderFiles(folder), planId);
  if (does === "sql") return (await import("./show-script-SD5RRIA7.js")).markScriptOf(folder, planId);
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
