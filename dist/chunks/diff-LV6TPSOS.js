import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  diffSets
} from "./chunk-NVBVNZGJ.js";
import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-DG7NLPG7.js";
import {
  expandEnvironment
} from "./chunk-L2TDZUYT.js";
import {
  readEnvironment
} from "./chunk-C2SWCMQ2.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import {
  readText
} from "./chunk-YCOA7NZU.js";
import {
  valueOrThrow
} from "./chunk-YTE2JKDE.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-3LYL2YFW.js";
import "./chunk-6EGBDJKG.js";
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
