import {
  loadScript
} from "./chunk-4EA4ZTW2.js";
import "./chunk-RLFDRGRV.js";
import "./chunk-HXSXEMBD.js";
import "./chunk-KEHMZ3YD.js";
import {
  scriptSections
} from "./chunk-LILKZMGS.js";
import "./chunk-7WK2S4LE.js";
import "./chunk-FEBQ7NAZ.js";
import {
  readScript
} from "./chunk-LKMZABBH.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
import {
  sqlParser
} from "./chunk-NWM7WBYK.js";
import "./chunk-RMEA6XZ3.js";
import "./chunk-EN3WLEML.js";
import "./chunk-PVFUZMZB.js";
import "./chunk-YOXB7IML.js";
import "./chunk-XNU4C7IM.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-7IQY6H64.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  folderFiles,
  readText
} from "./chunk-5QMJEX2E.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/pull-request/show-script.ts
async function markScript(folder, path) {
  return scriptVerdict(await readScript(await readText(folder, path), path, await sqlParser()), { script: path });
}
async function markScriptOf(folder, planId) {
  const { plan, document } = await loadScript(folderFiles(folder), planId);
  const { path, text } = document.content.sql.script;
  const facts = { script: path, target: plan.sql.target, "plan digest": document.digest };
  return scriptVerdict(await readScript(text, path, await sqlParser()), facts);
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
