import {
  loadPlan,
  readPlanFile
} from "./chunk-5D7FSVDK.js";
import {
  planDocument
} from "./chunk-55UFOURT.js";
import "./chunk-IKSGG66L.js";
import "./chunk-FGAQHS4E.js";
import "./chunk-7FP6TEIY.js";
import "./chunk-WAJ3B74K.js";
import "./chunk-YOXB7IML.js";
import "./chunk-CVQ2CG7Q.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-JTB3XEPU.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  folderFiles,
  forms,
  isFile,
  readText
} from "./chunk-MOJ4YKEH.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// imported:node:path?src/usecases/pull-request/show-units.ts
var own_relative = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").relative)();
var own_resolve = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").resolve)();
var own_sep = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").sep)();

// src/usecases/pull-request/show-units.ts
async function markPlan(folder, planId) {
  const { does } = await readPlanFile(folderFiles(folder), planId).catch((error) => {
    if (!isFile(folder, planId)) throw error;
    throw new QuorateError("USAGE", {
      expected: "a plan\u2019s name, or a file that ends with .sql, .md, .mdx or .markdown",
      observed: planId
    });
  });
  if (does === "sql") return (await import("./show-script-254I6PJU.js")).markScriptOf(folder, planId);
  const { document } = await loadPlan(folderFiles(folder), planId);
  return unitsVerdict(document.units, { "plan digest": document.digest });
}
async function markDocument(folder, named, root) {
  if (!forms.root.pattern.test(root)) throw new QuorateError("USAGE", { expected: forms.root.words, observed: root });
  const path = own_relative(folder, own_resolve(folder, named)).split(own_sep).join("/");
  const plan = { name: "", carrier: "", revision: 1, root, sources: [path], rollback: "", dependsOn: [] };
  const { units } = planDocument(plan, [{ path, text: await readText(folder, path) }]);
  return unitsVerdict(units, { document: path, root });
}
function unitsVerdict(units, about) {
  const hashes = Object.fromEntries(units.map(({ address, contentHash }) => [address, contentHash]));
  return { outcome: "pass", mode: "mark", findings: [], facts: { ...hashes, units: String(units.length), ...about } };
}
export {
  markDocument,
  markPlan
};
