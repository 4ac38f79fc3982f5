import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  diffSections,
  diffSets,
  diffWords,
  weakeningFindings
} from "./chunk-SY6UL7RJ.js";
import {
  need
} from "./chunk-QXH2TFJH.js";
import {
  expandEnvironment
} from "./chunk-3L4XWWZ4.js";
import {
  readEnvironment
} from "./chunk-FIRHEWC5.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HR3Z7EMD.js";
import {
  readText
} from "./chunk-HO36NFQ5.js";
import "./chunk-QMSW7LS3.js";
import "./chunk-XW5P4KRE.js";
import "./chunk-PCNGWNRN.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";

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
