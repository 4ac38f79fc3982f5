import {
  checkPeople
} from "./chunk-33BX6NBG.js";
import {
  staffing
} from "./chunk-G43J6EPP.js";
import {
  certificatesOf
} from "./chunk-2ZB4HKLK.js";
import {
  readEscalationClose
} from "./chunk-4P5L3XCH.js";
import {
  readPlan
} from "./chunk-FGAQHS4E.js";
import {
  expandEnvironment
} from "./chunk-7FP6TEIY.js";
import {
  needlessRelaxations,
  readEnvironment
} from "./chunk-WAJ3B74K.js";
import {
  policyPath
} from "./chunk-YOXB7IML.js";
import {
  targetsIn
} from "./chunk-ZNKWYU2L.js";
import {
  readPeople
} from "./chunk-OFORUURP.js";
import {
  parseYaml
} from "./chunk-JTB3XEPU.js";
import {
  QuorateError,
  entryOf,
  environmentOf,
  folderFiles,
  namesIn,
  readText
} from "./chunk-MOJ4YKEH.js";

// imported:node:path?src/usecases/policy/lint.ts
var own_basename = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").basename)();
var own_dirname = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").dirname)();
var own_join = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// src/manifest/check/file-name.ts
function fileNameFindings(text, file, name) {
  const base = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  if (base === `${name}.yaml`) return [];
  const where = parseYaml(text, file).placeOf("/metadata/name");
  return [{ code: "FILE_NAME_DIFFERS", expected: `${name}.yaml`, observed: base, where }];
}

// imported:node:path?src/usecases/policy/lint-files.ts
var own_basename2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").basename)();
var own_dirname2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").dirname)();
var own_join2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// src/usecases/policy/lint-files.ts
var KINDS = ["ENVIRONMENT", "PEOPLE", "PLAN", "ESCALATION_CLOSE"];
async function filesToLint(folder, paths) {
  const files = /* @__PURE__ */ new Map();
  const add = async (path, isAsked) => {
    const known = files.get(path);
    if (known !== void 0) return known;
    const text = await readText(folder, path);
    const file = { path, text, kind: kindByPlace(path) ?? kindByLine(text), isAsked };
    files.set(path, file);
    return file;
  };
  const folders = /* @__PURE__ */ new Set();
  for (const path of paths.flatMap((path2) => yamlIn(folder, path2))) {
    const file = await add(own_join2(path), true);
    if (file.kind === "ENVIRONMENT") folders.add(own_dirname2(file.path));
  }
  for (const beside of folders) {
    const people = own_join2(beside, "people.yaml");
    if (await readIfThere(folder, people) !== null) await add(people, false);
    for (const plan of yamlNames(folder, own_join2(beside, "plans"))) await add(own_join2(beside, "plans", plan), false);
  }
  return [...files.values()];
}
function kindByPlace(path) {
  if (own_basename2(path) === "people.yaml") return "PEOPLE";
  return own_basename2(own_dirname2(path)) === "plans" ? "PLAN" : null;
}
function kindByLine(text) {
  return KINDS.find((name) => new RegExp(`^kind: *["']?${name}["']?\\s*(#|$)`, "m").test(text)) ?? "ENVIRONMENT";
}
function yamlIn(folder, path) {
  const names = namesIn(folder, path);
  if (names.length === 0) return [path];
  const files = yamlNames(folder, path);
  if (files.length === 0) throw new QuorateError("NOTHING_EVALUATED", { expected: "*.yaml", observed: path });
  return files.map((name) => own_join2(path, name));
}
function yamlNames(folder, path) {
  return namesIn(folder, path).filter((name) => name.endsWith(".yaml") && own_basename2(name) === name);
}
async function readIfThere(folder, path) {
  try {
    return await readText(folder, path);
  } catch (error) {
    if (error instanceof QuorateError && error.code === "FILE_MISSING") return null;
    throw error;
  }
}

// imported:node:path?src/usecases/policy/lint-run.ts
var own_join3 = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// src/usecases/policy/lint-run.ts
async function lintRun(folder, checkout, { run, placeOf }) {
  const findings = [];
  for (const path of run.files) {
    try {
      await readText(folder, own_join3(checkout, path));
    } catch (error) {
      if (!(error instanceof QuorateError)) throw error;
      findings.push({ code: error.code, observed: path, where: placeOf("/spec/run/files") });
    }
  }
  return findings;
}

// src/usecases/policy/lint.ts
function lintJob(run, loadScripts) {
  return lintFiles(run.job.workspace, [policyPath(environmentOf(run))], loadScripts);
}
async function lintFiles(folder, paths, loadScripts) {
  const files = await filesToLint(folder, paths);
  const ofKind = (kind) => files.filter((file) => file.kind === kind);
  const people = ofKind("PEOPLE").map((file) => ({ file, read: readPeople(file.text, file.path) }));
  const policies = /* @__PURE__ */ new Map();
  for (const { file, read } of people) {
    const one = peopleIn(read);
    if (one !== void 0) policies.set(policyPathBeside(file, one), null);
  }
  const told = await Promise.all(ofKind("ENVIRONMENT").map((file) => lintPolicy(folder, file, policies)));
  for (const { file, read } of people) {
    const one = peopleIn(read);
    const policy = one === void 0 ? null : await policyOf(folder, file, one, policies);
    if (read.ok) told.push(lintPeople(file, read.value, policy));
    else
      told.push({
        path: file.path,
        findings: [...read.findings, ...one === void 0 || policy === null ? [] : checkPeople(one, policy)]
      });
  }
  for (const file of ofKind("PLAN")) told.push(await lintPlan(folder, file, told, loadScripts));
  for (const { text, path } of ofKind("ESCALATION_CLOSE")) {
    const read = readEscalationClose(text, path);
    told.push({ path, findings: read.ok ? [] : read.findings });
  }
  const findings = told.flatMap((one) => one.findings ?? []);
  return {
    outcome: outcomeOf(findings),
    mode: "lint",
    findings,
    notes: told.flatMap((one) => one.notes ?? []),
    facts: Object.fromEntries(told.flatMap(({ path, fact }) => fact === void 0 ? [] : [[path, fact]]))
  };
}
function outcomeOf(findings) {
  if (findings.length === 0) return "pass";
  return findings.every(({ code }) => entryOf(code)?.exit === 2) ? "undecided" : "blocked";
}
async function lintPolicy(folder, { path, text }, kept) {
  const policy = readEnvironment(text, path);
  if (!policy.ok) return { path, findings: policy.findings };
  if (kept.has(path)) kept.set(path, policy.value);
  const { digest: fact, documents } = expandEnvironment(policy.value);
  const findings = [
    ...fileNameFindings(text, path, policy.value.name),
    ...await authorityFindings(folder, policy.value)
  ];
  return { path, fact, findings, targets: targetsIn(documents) };
}
async function authorityFindings(folder, { file, spec, placeOf }) {
  const { ca } = spec.database;
  if (ca === void 0) return [];
  const checkout = own_join(own_dirname(file), "..");
  try {
    await certificatesOf(folderFiles(folder), ca.startsWith("-") ? ca : own_join(checkout, ca));
    return [];
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error;
    return [{ code: error.code, observed: ca, where: placeOf("/spec/database/ca") }];
  }
}
function peopleIn(read) {
  return read.ok ? read.value : read.faulty;
}
function policyPathBeside({ path }, { name }) {
  return own_join(own_dirname(path), `${name}.yaml`);
}
async function policyOf(folder, file, people, policies) {
  const path = policyPathBeside(file, people);
  const known = policies.get(path) ?? null;
  if (known !== null || !file.isAsked) return known;
  const text = await readIfThere(folder, path);
  const policy = text === null ? null : readEnvironment(text, path);
  return policy?.ok ? policy.value : null;
}
function lintPeople({ path, isAsked }, people, policy) {
  const count = `${people.people.length} people of ${people.name}`;
  if (policy === null)
    return { path, fact: `${count}, ${isAsked ? "without a sound policy to check them against" : "not checked"}` };
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const { findings, warnings } = staffing(policy, people, today);
  return {
    path,
    fact: count,
    findings: [...checkPeople(people, policy), ...findings],
    notes: [...warnings, ...needlessRelaxations(people, policy)]
  };
}
async function lintPlan(folder, { path, text }, told, loadScripts) {
  const read = readPlan(text, path);
  if (!read.ok) return { path, findings: read.findings };
  const plan = read.value;
  const names = fileNameFindings(text, path, plan.name);
  const manifests = own_join(own_dirname(path), "..");
  const missing = await rollbackNotes(folder, own_join(manifests, ".."), plan);
  if (plan.does === "documents") {
    const { length } = plan.sources;
    return { path, fact: `${length} source${length === 1 ? "" : "s"}`, findings: names, notes: missing };
  }
  if (plan.does === "run") {
    const findings2 = await lintRun(folder, own_join(manifests, ".."), plan);
    return { path, fact: `a run of at most ${plan.run.seconds} s`, findings: [...names, ...findings2], notes: missing };
  }
  const beside = told.flatMap((one) => own_dirname(one.path) === manifests ? one.targets ?? [] : []);
  const { lintScript } = await loadScripts();
  const { fact, findings, notes } = await lintScript(folder, own_join(manifests, ".."), plan, beside);
  return { path, fact, findings: [...names, ...findings], notes: [...missing, ...notes] };
}
async function rollbackNotes(folder, checkout, { file, rollback, placeOf }) {
  if (own_basename(own_dirname(file)) !== "plans") return [];
  const [path = ""] = rollback.split("#");
  try {
    await readText(folder, own_join(checkout, path));
    return [];
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error;
    return [{ code: error.code, observed: path, where: placeOf("/spec/rollback") }];
  }
}

export {
  lintJob,
  lintFiles
};
