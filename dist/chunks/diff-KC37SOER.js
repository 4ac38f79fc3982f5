import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  need
} from "./chunk-73GQZ7Z3.js";
import {
  diffSets
} from "./chunk-RAMEJ2OT.js";
import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-YMYLYHRE.js";
import {
  expandEnvironment
} from "./chunk-X64ECHJV.js";
import {
  readEnvironment
} from "./chunk-QVOTE5ZV.js";
import "./chunk-T7J27QGN.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-FVSHJE3T.js";
import {
  readText
} from "./chunk-YARPYZTO.js";
import "./chunk-BRFTVUTL.js";
import "./chunk-WGPDCVNH.js";
import "./chunk-SPHSU76V.js";
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
