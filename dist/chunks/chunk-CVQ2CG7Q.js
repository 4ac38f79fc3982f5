import {
  canonicalize,
  sha256
} from "./chunk-MOJ4YKEH.js";

// src/manifest/expand/digest.ts
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
