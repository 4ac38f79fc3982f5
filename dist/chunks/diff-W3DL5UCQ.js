import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-XZDAXQKX.js";
import {
  diffSets
} from "./chunk-E5MSX6A5.js";
import {
  expandEnvironment
} from "./chunk-D2OZEVMB.js";
import {
  readEnvironment
} from "./chunk-MU4L4KGA.js";
import "./chunk-VG4YAWR4.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import {
  valueOrThrow
} from "./chunk-W25UMLB7.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import {
  readText
} from "./chunk-XGBBHOQ2.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";

// imported:node:path?src/usecases/policy/diff.ts
var own_basename = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").basename)();
var own_dirname = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").dirname)();
var own_resolve = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").resolve)();

// src/usecases/policy/diff.ts
async function diffFiles(folder, before, after, { failOnWeakening }) {
  const [old, young] = [await readPolicy(folder, before), await readPolicy(folder, after)];
  const diff = diffSets(expandEnvironment(old), expandEnvironment(young));
  const findings = failOnWeakening ? weakeningFindings(diff, young) : [];
  return {
    outcome: findings.length === 0 ? "pass" : "blocked",
    mode: "diff",
    findings,
    facts: { [`from ${before}`]: diff.from, [`to ${after}`]: diff.to, changes: diffWords(diff) },
    sections: diffSections(diff),
    data: diff
  };
}
async function readPolicy(folder, path) {
  const full = own_resolve(folder, path);
  return valueOrThrow(readEnvironment(await readText(own_dirname(full), own_basename(full)), path));
}
export {
  diffFiles
};
