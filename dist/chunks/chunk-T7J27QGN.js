import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";

// src/manifest/digest.ts
function seal(documents) {
  const sorted = documents.toSorted((a, b) => compare(a.kind, b.kind) || compare(a.metadata.name, b.metadata.name));
  const bytes = canonicalize(sorted) ?? "";
  return { documents: sorted, bytes, digest: sha256(bytes) };
}
function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export {
  seal
};
