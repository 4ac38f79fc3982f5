import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  entryOf,
  isCode
} from "./chunk-QNUCA7MI.js";

// src/codes/error.ts
var QuorateError = class extends Error {
  name = "QuorateError";
  code;
  details;
  constructor(code, details = {}, options) {
    super(`${code}: ${entryOf(code).title}`, options);
    this.code = code;
    this.details = details;
  }
  /** 1 for a denial, 2 when nothing could be decided, 64 for wrong use. */
  get exit() {
    return entryOf(this.code).exit;
  }
  /** The findings to show, at least one. */
  get findings() {
    if (this.details.findings?.length) return this.details.findings;
    const { findings: _, ...seen } = this.details;
    return [{ code: this.code, ...seen }];
  }
};
function errorOf(findings, none = "INTERNAL") {
  const code = findings[0]?.code ?? none;
  return new QuorateError(isCode(code) ? code : "DB_ANSWER", { findings });
}
function throwFindings(findings) {
  if (findings.length > 0) throw errorOf(findings);
}

export {
  QuorateError,
  errorOf,
  throwFindings
};
