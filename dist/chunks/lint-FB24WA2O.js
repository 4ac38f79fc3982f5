import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  checkPeople,
  readPeople
} from "./chunk-EFZ7NDKV.js";
import {
  environmentOf
} from "./chunk-TQOHZQVV.js";
import {
  expandEnvironment,
  policyPath,
  readEnvironment,
  readPlan,
  readText
} from "./chunk-DQHBHRXH.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-ZXQM7CTC.js";
import {
  QuorateError
} from "./chunk-2XRDSJSY.js";
import "./chunk-Y2UK72KH.js";

// src/usecases/lint.ts
import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
function lintJob(run) {
  return lintFile(run.job.workspace, policyPath(environmentOf(run)));
}
async function lintFile(folder, path) {
  const findings = [];
  const facts = {};
  const policy = readEnvironment(await readText(folder, path), path);
  if (policy.ok) facts[path] = expandEnvironment(policy.value).digest;
  else findings.push(...policy.findings);
  const peoplePath = join(dirname(path), "people.yaml");
  const peopleText = await readIfThere(folder, peoplePath);
  if (peopleText !== null) {
    const people = readPeople(peopleText, peoplePath);
    if (!people.ok) findings.push(...people.findings);
    else if (policy.ok && people.value.name === policy.value.name) {
      findings.push(...checkPeople(people.value, policy.value));
      facts[peoplePath] = `${people.value.people.length} people`;
    }
  }
  for (const plan of await plansBeside(folder, path)) {
    const read = readPlan(await readText(folder, plan), plan);
    if (read.ok) facts[plan] = `${read.value.sources.length} sources`;
    else findings.push(...read.findings);
  }
  return { outcome: findings.length === 0 ? "pass" : "blocked", mode: "lint", findings, facts };
}
async function readIfThere(folder, path) {
  try {
    return await readText(folder, path);
  } catch (error) {
    if (error instanceof QuorateError && error.code === "FILE_MISSING") return null;
    throw error;
  }
}
async function plansBeside(folder, path) {
  const plans = join(dirname(path), "plans");
  const names = await readdir(join(folder, plans)).catch(() => []);
  return names.filter((name) => name.endsWith(".yaml") && basename(name) === name).sort().map((name) => join(plans, name));
}
export {
  lintFile,
  lintJob
};
