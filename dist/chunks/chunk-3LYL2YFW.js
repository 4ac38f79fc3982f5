import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  catalogue
} from "./chunk-6EGBDJKG.js";

// src/codes/error.ts
var QuorateError = class extends Error {
  name = "QuorateError";
  code;
  details;
  constructor(code, details = {}, options) {
    super(`${code}: ${catalogue.get(code)?.title ?? "unknown code"}`, options);
    this.code = code;
    this.details = details;
  }
  /** 1 for a denial, 2 when nothing could be decided, 64 for wrong use. */
  get exit() {
    return catalogue.get(this.code)?.exit ?? 2;
  }
  /** The findings to show, at least one. */
  get findings() {
    if (this.details.findings?.length) return this.details.findings;
    const { findings: _, ...seen } = this.details;
    return [{ code: this.code, ...seen }];
  }
};

export {
  QuorateError
};
