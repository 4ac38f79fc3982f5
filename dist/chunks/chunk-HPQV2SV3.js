import {
  limits
} from "./chunk-IAPEL2UK.js";
import {
  QuorateError,
  canonicalize,
  sha256
} from "./chunk-MOJ4YKEH.js";

// src/script/document.ts
function filesOf({ script, assert, compensation }) {
  const asserts = assert.flatMap((one) => typeof one === "string" ? [] : [one.file]);
  return [.../* @__PURE__ */ new Set([script, ...asserts, ...compensation.kind === "script" ? [compensation.script] : []])];
}
function scriptDocument(plan, texts) {
  const { target, expect, bind, keep, unbound, compensation, assert, script, timeoutMs, lockTimeoutMs } = plan.sql;
  const file = (path) => ({ path, ...filed(texts.get(path) ?? "") });
  const content = {
    carrier: plan.carrier,
    depends_on: plan.dependsOn,
    plan_id: plan.name,
    revision: plan.revision,
    rollback_plan_ref: plan.rollback,
    root: `sql/${target}`,
    sql: {
      ...{ target, expect, bind, keep, unbound, script: file(script) },
      assert: assert.map((one) => typeof one === "string" ? { path: null, ...filed(one) } : file(one.file)),
      compensation: compensation.kind === "script" ? { kind: "script", ...file(compensation.script) } : compensation,
      ...{ timeout_ms: timeoutMs, lock_timeout_ms: lockTimeoutMs }
    },
    v: 1
  };
  const text = canonicalize(content);
  const bytes = Buffer.byteLength(text);
  if (bytes > limits.contentBytes)
    throw new QuorateError("SCRIPT_TOO_LARGE", { expected: limits.contentBytes, observed: bytes });
  return { text, digest: sha256(text), content };
}
function filed(text) {
  return { bytes: Buffer.byteLength(text), sha256: sha256(text), text };
}

export {
  filesOf,
  scriptDocument
};
