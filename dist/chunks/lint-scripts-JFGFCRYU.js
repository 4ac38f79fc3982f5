import {
  scriptDocument
} from "./chunk-HPQV2SV3.js";
import {
  readScript,
  unexpectedTables,
  unwritableBounds
} from "./chunk-LKMZABBH.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
import {
  sqlParser
} from "./chunk-NWM7WBYK.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import {
  step
} from "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  readText
} from "./chunk-MOJ4YKEH.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// imported:node:path?src/usecases/policy/lint-scripts.ts
var own_join = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// src/script/assertion.ts
async function assertionFindings(text, file, parse) {
  const { statements, findings } = await readScript(text, file, parse);
  const [first, second] = statements;
  const wrong = { code: "SCRIPT_ASSERT", expected: "one SELECT" };
  if (findings.length > 0 || first === void 0)
    return findings.map(
      (finding) => finding.code === "SCRIPT_EMPTY" ? { ...finding, ...wrong, observed: null } : finding
    );
  if (second !== void 0) return [{ ...wrong, observed: `a second statement, ${second.what}`, where: second.where }];
  if (first.what !== "SELECT") return [{ ...wrong, observed: first.what, where: first.where }];
  const written = writtenIn(statements);
  return written.map(({ use, table, where }) => ({ ...wrong, observed: `${use} ${table}`, where }));
}
function writtenIn(statements) {
  return statements.flatMap(({ tables }) => tables.filter(({ use }) => use !== "read"));
}

// src/usecases/policy/lint-scripts.ts
async function lintScript(folder, root, plan, beside) {
  const findings = [...targetFindings(plan, beside)];
  const notes = [];
  const texts = /* @__PURE__ */ new Map();
  const textOf = async (path, pointer) => {
    try {
      const text = texts.get(path) ?? await readText(folder, own_join(root, path));
      texts.set(path, text);
      return text;
    } catch (error) {
      if (!(error instanceof QuorateError)) throw error;
      findings.push({ code: error.code, observed: path, where: plan.placeOf(pointer) });
      return null;
    }
  };
  const parse = await sqlParser();
  const targets = beside.flatMap((policy) => policy.get(plan.sql.target) ?? []);
  for (const target of targets) {
    const unwritable = unwritableBounds(plan, target);
    findings.push(...unwritable.findings);
    notes.push(...unwritable.notes);
  }
  let count = null;
  const { script, compensation } = plan.sql;
  for (const [path, expect, pointer] of [
    [script, plan.sql.expect, "/spec/sql/script"],
    ...compensation.kind === "script" ? [[compensation.script, null, "/spec/sql/compensation/script"]] : []
  ]) {
    const text = await textOf(path, pointer);
    if (text === null) continue;
    const read = await readScript(text, own_join(root, path), parse);
    if (path === script && read.isRead) count = read.statements.length;
    findings.push(...read.findings);
    notes.push(...read.notes);
    for (const target of targets.length === 0 ? [null] : targets)
      findings.push(...unexpectedTables(read, expect, target));
  }
  findings.push(...await assertions(plan, root, textOf, parse));
  if (findings.length === 0) findings.push(...sizeFindings(plan, texts));
  const said = count === null ? ", not read" : ` with ${count} statement${count === 1 ? "" : "s"}`;
  const fact = `a script for ${plan.sql.target}${said}`;
  return { fact, findings: once(findings), notes: once(notes) };
}
function targetFindings({ sql, placeOf }, beside) {
  if (beside.length === 0 || beside.some((policy) => policy.has(sql.target))) return [];
  const expected = [...new Set(beside.flatMap((policy) => [...policy.keys()]))];
  return [{ code: "TARGET_UNKNOWN", expected, observed: sql.target, where: placeOf("/spec/sql/target") }];
}
async function assertions({ file, sql, placeOf }, root, textOf, parse) {
  const found = [];
  for (const [index, one] of sql.assert.entries()) {
    const pointer = `/spec/sql/assert${step(index)}`;
    if (typeof one === "string")
      found.push(
        ...(await assertionFindings(one, file, parse)).map((finding) => ({ ...finding, where: placeOf(pointer) }))
      );
    else {
      const text = await textOf(one.file, `${pointer}/file`);
      if (text !== null) found.push(...await assertionFindings(text, own_join(root, one.file), parse));
    }
  }
  return found;
}
function sizeFindings(plan, texts) {
  try {
    scriptDocument(plan, texts);
    return [];
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error;
    return error.findings.map((finding) => ({ ...finding, where: plan.placeOf("/spec/sql") }));
  }
}
function once(findings) {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
export {
  lintScript
};
