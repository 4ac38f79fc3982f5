import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  diffSets
} from "./chunk-RTCL7BO5.js";
import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-YMYLYHRE.js";
import {
  need
} from "./chunk-A7CINC7C.js";
import {
  expandEnvironment
} from "./chunk-BTL5CS7A.js";
import {
  readEnvironment
} from "./chunk-U5I25FKP.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-HET5VXRH.js";
import "./chunk-HR3Z7EMD.js";
import {
  readText
} from "./chunk-F7D46C5P.js";
import "./chunk-LNTRLGO4.js";
import "./chunk-2NSOHCKH.js";
import "./chunk-L7YEMJ6X.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/diff.ts
import { basename, dirname, resolve } from "node:path";
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
  const full = resolve(folder, path);
  return need(readEnvironment(await readText(dirname(full), basename(full)), path));
}
export {
  diffFiles
};
