import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  expandEnvironment
} from "./chunk-AC4VUIOW.js";
import {
  readEnvironment
} from "./chunk-SJGTC5JI.js";
import {
  diffSets
} from "./chunk-7A75Z4JK.js";
import "./chunk-T2L36KAI.js";
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
} from "./chunk-4R5LI5N3.js";
import "./chunk-CNG4NECG.js";
import {
  valueOrThrow
} from "./chunk-HVS7ZTFS.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-4WCDYTX4.js";
import "./chunk-IUZTCIMM.js";
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
