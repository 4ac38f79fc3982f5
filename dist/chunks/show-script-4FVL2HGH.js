import {
  loadScript
} from "./chunk-45JWV6HX.js";
import "./chunk-V2Z46GO3.js";
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
import {
  scriptSections
} from "./chunk-NICEN5XA.js";
import "./chunk-QO6EYMNE.js";
import "./chunk-KMICWD4Q.js";
import {
  readScript
} from "./chunk-KRER3NTX.js";
import "./chunk-M4RAEJWA.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-XEJ35QDJ.js";
import "./chunk-M6XDCBT3.js";
import {
  sqlParser
} from "./chunk-PSVWKCXH.js";
import {
  folderFiles,
  readText
} from "./chunk-BVKEXXGS.js";
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
  const { statements, findings, notes } = script;
  const tables = new Set(statements.flatMap((statement) => statement.tables.map(({ table }) => table)));
  return {
    outcome: findings.length === 0 ? "pass" : "blocked",
    mode: "mark",
    findings,
    notes,
    // What stands out is told as findings and notes already.
    sections: scriptSections(script).slice(0, 1),
    facts: { ...about, statements: String(statements.length), tables: String(tables.size) },
    data: { statements }
  };
}
export {
  markScript,
  markScriptOf
};
