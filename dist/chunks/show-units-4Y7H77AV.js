import {
  loadPlan,
  readPlanFile
} from "./chunk-V2Z46GO3.js";
import "./chunk-OJPA36SR.js";
import "./chunk-JCAGODEA.js";
import "./chunk-BKO2MORM.js";
import "./chunk-STXMB3R3.js";
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
  if (does === "sql") return (await import("./show-script-4FVL2HGH.js")).markScriptOf(folder, planId);
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
