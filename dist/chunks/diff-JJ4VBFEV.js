import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  expandEnvironment
} from "./chunk-4SIKZGDI.js";
import {
  readEnvironment
} from "./chunk-XNJOKFF2.js";
import {
  diffSets
} from "./chunk-XVKU24QB.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-JITSBC7S.js";
import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-D4YWDQ6O.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import {
  readText
} from "./chunk-A4K264PO.js";
import {
  valueOrThrow
} from "./chunk-6YBDJPHG.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-NH5XZWEK.js";
import "./chunk-MUMEOWKF.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/policy/diff.ts
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
  return valueOrThrow(readEnvironment(await readText(dirname(full), basename(full)), path));
}
export {
  diffFiles
};
