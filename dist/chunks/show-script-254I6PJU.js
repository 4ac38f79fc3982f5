import {
  loadScript
} from "./chunk-5BPLNYG3.js";
import "./chunk-5D7FSVDK.js";
import "./chunk-55UFOURT.js";
import "./chunk-IKSGG66L.js";
import {
  scriptSections
} from "./chunk-LILKZMGS.js";
import "./chunk-7WK2S4LE.js";
import "./chunk-HPQV2SV3.js";
import {
  readScript
} from "./chunk-LKMZABBH.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
import {
  sqlParser
} from "./chunk-NWM7WBYK.js";
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
  folderFiles,
  readText
} from "./chunk-MOJ4YKEH.js";
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
