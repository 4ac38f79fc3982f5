import {
  readPlanFile
} from "./chunk-5D7FSVDK.js";
import {
  filesOf,
  scriptDocument
} from "./chunk-HPQV2SV3.js";
import {
  limits,
  textFindings
} from "./chunk-IAPEL2UK.js";
import {
  QuorateError,
  throwFindings
} from "./chunk-MOJ4YKEH.js";

// src/checkout/load-script.ts
async function loadScript(files, planId) {
  const plan = await readPlanFile(files, planId);
  if (plan.does !== "sql") throw new QuorateError("PLAN_KIND", { expected: "sql", observed: plan.does });
  return { plan, document: scriptDocument(plan, await textsOf(files, plan)) };
}
async function textsOf(files, plan) {
  const texts = /* @__PURE__ */ new Map();
  const findings = [];
  let bytes = 0;
  for (const path of filesOf(plan.sql)) {
    const text = await files.readText(path);
    bytes += Buffer.byteLength(text);
    if (bytes > limits.contentBytes)
      throw new QuorateError("SCRIPT_TOO_LARGE", { expected: limits.contentBytes, observed: bytes });
    findings.push(...textFindings(text, path));
    texts.set(path, text);
  }
  throwFindings(findings);
  return texts;
}

export {
  loadScript
};
