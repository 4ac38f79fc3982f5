import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  diffSets
} from "./chunk-VZAWXLUV.js";
import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-D4YWDQ6O.js";
import {
  expandEnvironment
} from "./chunk-A6PMDRSQ.js";
import "./chunk-KPNSVHHQ.js";
import {
  readEnvironment
} from "./chunk-M7JSTLUA.js";
import "./chunk-MAZQ3TD5.js";
import "./chunk-CMP6AKFG.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import {
  readText
} from "./chunk-FZIWPIHT.js";
import {
  valueOrThrow
} from "./chunk-MYYYHOCL.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-JHSG7WLC.js";
import "./chunk-QNUCA7MI.js";
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
