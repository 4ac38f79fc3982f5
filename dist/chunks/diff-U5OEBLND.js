import {
  diffSets
} from "./chunk-2ZD5FFMQ.js";
import {
  expandEnvironment
} from "./chunk-7FP6TEIY.js";
import {
  readEnvironment
} from "./chunk-WAJ3B74K.js";
import "./chunk-CVQ2CG7Q.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import {
  valueOrThrow
} from "./chunk-JTB3XEPU.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-VDBMYOAE.js";
import {
  readText
} from "./chunk-MOJ4YKEH.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

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
