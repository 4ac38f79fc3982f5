import {
  readPrivileges
} from "./chunk-RZF5XU6C.js";
import "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-ENIZWVK7.js";
import {
  QuorateError,
  neutralise,
  sha256
} from "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// imported:node:fs/promises?src/usecases/install/plan-privileges.ts
var own_mkdir = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").mkdir)();
var own_rm = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").rm)();
var own_writeFile = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").writeFile)();

// imported:node:path?src/usecases/install/plan-privileges.ts
var own_join = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();
var own_resolve = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").resolve)();

// src/usecases/install/plan-privileges.ts
var FILES = [
  ["privileges.sql", "governed", "script"],
  ["privileges.rollback.sql", "governed", "rollback"],
  ["administrator.sql", "administrator", "script"],
  ["administrator.rollback.sql", "administrator", "rollback"],
  ["targets.sql", "targets", "script"],
  ["targets.rollback.sql", "targets", "rollback"],
  ["preset.sql", "preset", "script"],
  ["preset.rollback.sql", "preset", "rollback"]
];
function scriptsOf(plan) {
  const scripts = FILES.map(([name, part, way]) => {
    const lines = plan.filter((line) => line.part === part && line.way === way);
    return [name, lines.map(({ statement }) => `${statement}
`).join("")];
  });
  return new Map(scripts.filter(([, text]) => text !== ""));
}
async function dbPlan(database, folder, { out, whole }) {
  const report = await readPrivileges(database);
  const preset = scriptsOf(report.presetPlan);
  const scripts = whole ? preset : scriptsOf(report.plan);
  if (out !== void 0) await writeScripts(own_resolve(folder, out), scripts);
  const lines = ([name, text]) => [
    `${name}  sha256 ${sha256(text)}`,
    ...out === void 0 ? text.trimEnd().split("\n").map(neutralise) : []
  ];
  return {
    outcome: "pass",
    mode: "plan",
    findings: [],
    notes: report.byHand.map((fact) => ({ code: "PRIVILEGE_DRIFT", observed: fact })),
    facts: {
      privileges: `${report.missing.length} missing, ${report.extra.length} extra`,
      ...scripts.size === 0 ? { script: "nothing to do" } : {},
      ...Object.fromEntries([...scripts, ...preset].map(([name, text]) => [name, `sha256 ${sha256(text)}`]))
    },
    next: nextSteps(scripts, [...scripts].flatMap(lines), out),
    data: {
      files: Object.fromEntries([...scripts].map(([name, text]) => [name, { sha256: sha256(text), text }])),
      by_hand: report.byHand
    }
  };
}
function nextSteps(scripts, printed, out) {
  return [
    ...out === void 0 ? printed : [],
    ...scripts.has("administrator.sql") ? ["A database administrator reviews and runs administrator.sql first."] : [],
    ...scripts.has("targets.sql") ? ["A database administrator reviews targets.sql, on a copy of the database first, and runs it."] : [],
    ...scripts.has("privileges.sql") ? ["Commit privileges.sql as it is below manifests/, then open a PRIVILEGE_APPLY with its path as the document."] : []
  ];
}
async function writeScripts(folder, scripts) {
  const unwritable = (cause) => new QuorateError("FILE_UNWRITABLE", { observed: [folder] }, { cause });
  const written = [];
  try {
    await own_mkdir(folder, { recursive: true });
  } catch (cause) {
    throw unwritable(cause);
  }
  for (const [name, text] of scripts) {
    try {
      await own_writeFile(own_join(folder, name), text, { flag: "wx" });
      written.push(own_join(folder, name));
    } catch (cause) {
      for (const path of written) await own_rm(path, { force: true });
      const isThere = cause.code === "EEXIST";
      throw isThere ? new QuorateError("FILE_EXISTS", { observed: [name] }, { cause }) : unwritable(cause);
    }
  }
}
export {
  dbPlan,
  scriptsOf
};
