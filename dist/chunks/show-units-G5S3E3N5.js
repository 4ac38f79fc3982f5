import {
  loadPlan,
  readPlanFile
} from "./chunk-HM2VWUNH.js";
import "./chunk-E6F2NHMG.js";
import "./chunk-PS27OZXV.js";
import "./chunk-F7K7AZUL.js";
import "./chunk-KKMSHRVJ.js";
import "./chunk-YOXB7IML.js";
import "./chunk-6JQIS32F.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-BXZG4OWK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  folderFiles,
  isFile
} from "./chunk-C3NZLOEQ.js";
import "./chunk-WYJDZB2N.js";
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
  if (does === "sql") return (await import("./show-script-VZT7RWVO.js")).markScriptOf(folder, planId);
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
