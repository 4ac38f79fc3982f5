import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-JHSG7WLC.js";

// src/kinds/kind.ts
function requireAsked(asked, name) {
  const value = asked[name];
  if (value === null) throw new QuorateError("USAGE", { expected: { [name]: "a value" }, observed: null });
  return value;
}

export {
  requireAsked
};
