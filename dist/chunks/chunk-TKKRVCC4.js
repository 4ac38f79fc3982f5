import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  codeFrom
} from "./chunk-XLIHMNDQ.js";

// src/postgres/read-findings.ts
function readFindings(value) {
  if (!Array.isArray(value) || !value.every(hasCode)) return null;
  return value.map(({ code, expected, observed }) => ({
    code: codeFrom(code),
    ...expected === void 0 ? {} : { expected },
    ...observed === void 0 ? {} : { observed }
  }));
}
function hasCode(value) {
  return typeof value?.code === "string";
}

export {
  readFindings
};
