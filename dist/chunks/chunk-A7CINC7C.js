import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-LNTRLGO4.js";

// src/usecases/need.ts
function need(result) {
  if (result.ok) return result.value;
  throw new QuorateError(result.findings[0]?.code ?? "INTERNAL", { findings: result.findings });
}

export {
  need
};
