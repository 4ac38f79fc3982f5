import {
  loadPlan,
  readPlanFile
} from "./chunk-SVVLS7DZ.js";
import "./chunk-FD2SFEVH.js";
import "./chunk-NL65X6EQ.js";
import "./chunk-H62HTGVO.js";
import "./chunk-5UVYF5ZA.js";
import "./chunk-YOXB7IML.js";
import "./chunk-G4UXBPG4.js";
import "./chunk-GE4UE5WG.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import {
  QuorateError,
  folderFiles,
  isFile
} from "./chunk-OTAOZ5OP.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/pull-request/show-units.ts
async function markPlan(folder, planId) {
  const { does } = await readPlanFile(folderFiles(folder), planId).catch((error) => {
    if (!isFile(folder, planId)) throw error;
    throw new QuorateError("USAGE", {
      expected: "a plan\u2019s name, or a file that ends with .sql",
      observed: planId
    });
  });
  if (does === "sql") return (await import("./show-script-YC7G64IM.js")).markScriptOf(folder, planId);
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
