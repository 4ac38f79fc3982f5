import {
  loadScript
} from "./chunk-LN6SFWBI.js";
import "./chunk-JWRR5DA5.js";
import "./chunk-EM35PGXM.js";
import "./chunk-X4VHQF3H.js";
import "./chunk-34IWLVJ6.js";
import "./chunk-FDZZLL34.js";
import "./chunk-5WFSOZ2J.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VPO2ZC23.js";
import "./chunk-HOUHSBZ7.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import {
  scriptSections
} from "./chunk-SUBKCVYP.js";
import "./chunk-QO6EYMNE.js";
import {
  readScript
} from "./chunk-QBO5H5OX.js";
import "./chunk-H2AV2MTS.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import {
  sqlParser
} from "./chunk-NGQ2LE6Y.js";
import {
  folderFiles,
  readText
} from "./chunk-NYYDHO2X.js";
import "./chunk-OB3KF4YX.js";

// imported:node:path?src/usecases/pull-request/show-script.ts
var own_join = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// src/usecases/pull-request/show-script.ts
async function markScript(folder, path) {
  return scriptVerdict(await readScript(await readText(folder, path), path, await sqlParser()), { script: path });
}
async function markScriptOf(folder, planId) {
  const { plan, document } = await loadScript(folderFiles(folder), planId);
  const { path, text } = document.content.sql.script;
  const facts = { script: path, target: plan.sql.target, "plan digest": document.digest };
  return scriptVerdict(await readScript(text, own_join(path), await sqlParser()), facts);
}
function scriptVerdict(script, about) {
  const { isRead, statements, findings, notes } = script;
  const counted = (count) => isRead ? String(count) : "not read";
  const tables = new Set(statements.flatMap((statement) => statement.tables.map(({ table }) => table)));
  return {
    outcome: findings.length === 0 ? "pass" : "blocked",
    mode: "mark",
    findings,
    notes,
    // What stands out is told as findings and notes already.
    sections: scriptSections(script).slice(0, 1),
    facts: { ...about, statements: counted(statements.length), tables: counted(tables.size) },
    data: { statements: isRead ? statements : null }
  };
}
export {
  markScript,
  markScriptOf
};
