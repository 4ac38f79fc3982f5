import {
  loadPlan,
  readPlanFile
} from "./chunk-ZNIXHJOI.js";
import "./chunk-GQCIGPAD.js";
import "./chunk-GNVQFRXZ.js";
import "./chunk-SROZHDQK.js";
import "./chunk-O2XEJREQ.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VI7VDF7R.js";
import "./chunk-43WR4N6Y.js";
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
} from "./chunk-IRR73VOT.js";
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
  if (does === "sql") return (await import("./show-script-FTMRFERS.js")).markScriptOf(folder, planId);
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
