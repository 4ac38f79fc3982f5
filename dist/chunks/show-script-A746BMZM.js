import {
  loadScript
} from "./chunk-HJEAKGJZ.js";
import "./chunk-7TFYALPF.js";
import "./chunk-CIQSTY4N.js";
import "./chunk-Z3U2YT4W.js";
import "./chunk-MCHW7VJU.js";
import "./chunk-MOT2SM3I.js";
import "./chunk-322BX3UF.js";
import "./chunk-OACRPXZ7.js";
import "./chunk-YOXB7IML.js";
import "./chunk-GAHYC6IN.js";
import "./chunk-NKVEQYHU.js";
import "./chunk-YC4WCN66.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import {
  scriptSections
} from "./chunk-SFJ5KFAG.js";
import "./chunk-7WK2S4LE.js";
import {
  readScript
} from "./chunk-LKMZABBH.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
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
} from "./chunk-7RNOLWHU.js";
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
