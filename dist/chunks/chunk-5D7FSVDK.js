import {
  limits,
  planDocument
} from "./chunk-55UFOURT.js";
import {
  readPlan
} from "./chunk-FGAQHS4E.js";
import {
  expandEnvironment
} from "./chunk-7FP6TEIY.js";
import {
  readEnvironment
} from "./chunk-WAJ3B74K.js";
import {
  planPath,
  policyPath
} from "./chunk-YOXB7IML.js";
import {
  valueOrThrow
} from "./chunk-JTB3XEPU.js";
import {
  step
} from "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  byBytes,
  throwFindings
} from "./chunk-MOJ4YKEH.js";

// src/checkout/match-name.ts
function isPattern(source) {
  return /[*?]/.test(source);
}
function matchesName(pattern, name) {
  const wanted = [...pattern];
  const given = [...name];
  let at = 0;
  let of = 0;
  let star = -1;
  let from = 0;
  while (at < given.length) {
    if (wanted[of] === "*") {
      star = of;
      from = at;
      of += 1;
    } else if (of < wanted.length && (wanted[of] === "?" || wanted[of] === given[at])) {
      at += 1;
      of += 1;
    } else if (star >= 0) {
      from += 1;
      at = from;
      of = star + 1;
    } else return false;
  }
  while (wanted[of] === "*") of += 1;
  return of === wanted.length;
}

// src/checkout/find-sources.ts
async function findSources(files, { sources, placeOf }) {
  const found = /* @__PURE__ */ new Map();
  const findings = [];
  for (const [index, source] of sources.entries()) {
    const where = placeOf(`/spec/sources${step(index)}`);
    const matched = isPattern(source) ? await matchesOf(files, source, where) : [{ path: source, isFile: true }];
    if (matched.length === 0) findings.push({ code: "PLAN_SOURCE_MISSING", observed: source, where });
    for (const { path, isFile } of matched) {
      if (!isFile) {
        const observed = { [path]: "a symbolic link or a submodule" };
        findings.push({ code: "FILE_NOT_PLAIN", expected: "a regular file", observed, where });
      } else if (isPattern(source) && !isNameable(path)) {
        findings.push({ code: "PLAN_SOURCE_PATH", observed: path, where });
      } else if (!found.has(path)) found.set(path, { path, where });
    }
    if (found.size > limits.files) {
      const [expected, observed] = [{ files: limits.files }, { files: found.size }];
      throw new QuorateError("PLAN_TOO_LARGE", { expected, observed, where });
    }
  }
  return { found: [...found.values()], findings };
}
function isNameable(path) {
  return path.length <= limits.pathLength && !/[\p{Cc}\p{Zl}\p{Zp}\\\ufffd]/u.test(path);
}
async function matchesOf(files, pattern, where) {
  const matches = /* @__PURE__ */ new Map();
  const visited = /* @__PURE__ */ new Set();
  let names = 0;
  const look = async (folder) => {
    const entries = await files.entriesIn(folder);
    names += entries.length;
    if (names > limits.names) throw new QuorateError("PLAN_TOO_LARGE", { expected: { names: limits.names }, where });
    return entries;
  };
  const visit = async (folder, [wanted = "", ...rest]) => {
    if (folder.length > limits.pathLength || folder.includes("\uFFFD"))
      throw new QuorateError("PLAN_SOURCE_PATH", { observed: folder.slice(0, limits.pathLength), where });
    const key = `${folder}\0${rest.length}`;
    if (visited.has(key)) return;
    visited.add(key);
    const at = (name) => folder === "" ? name : `${folder}/${name}`;
    if (rest.length > 0 && !isPattern(wanted)) return visit(at(wanted), rest);
    if (wanted === "**") await visit(folder, rest);
    for (const { name, kind } of await look(folder)) {
      if (wanted === "**") {
        if (kind === "folder") await visit(at(name), [wanted, ...rest]);
      } else if (matchesName(wanted, name)) {
        if (rest.length > 0 && kind === "folder") await visit(at(name), rest);
        if (rest.length === 0 && kind !== "folder") matches.set(at(name), { path: at(name), isFile: kind === "file" });
      }
    }
  };
  await visit("", pattern.split("/"));
  return [...matches.values()].sort((left, right) => byBytes(left.path, right.path));
}

// src/checkout/load.ts
async function loadPolicy(files, environment) {
  const path = policyPath(environment);
  return expandEnvironment(valueOrThrow(readEnvironment(await files.readText(path), path)));
}
async function readPlanFile(files, planId) {
  const path = planPath(planId);
  return valueOrThrow(readPlan(await files.readText(path), path));
}
async function loadPlan(files, planId) {
  const plan = await readPlanFile(files, planId);
  if (plan.does !== "documents") throw new QuorateError("PLAN_KIND", { expected: "documents", observed: plan.does });
  const { found, findings } = await findSources(files, plan);
  throwFindings(findings);
  const sources = [];
  let bytes = 0;
  for (const { path, where } of found) {
    const text = await files.readText(path).catch(toldAt(where));
    bytes += Buffer.byteLength(text);
    if (bytes > limits.documentBytes)
      throw new QuorateError("PLAN_TOO_LARGE", { expected: limits.documentBytes, where });
    sources.push({ path, text, where });
  }
  return { plan, document: planDocument({ ...plan, sources: found.map(({ path }) => path) }, sources) };
}
function toldAt(where) {
  return (error) => {
    if (!(error instanceof QuorateError) || error.details.where !== void 0) throw error;
    throw new QuorateError(error.code, { ...error.details, where }, { cause: error });
  };
}

export {
  findSources,
  loadPolicy,
  readPlanFile,
  loadPlan
};
