import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  governedDocument,
  isGoverned
} from "./chunk-JHAUHYSL.js";
import {
  loadPlan
} from "./chunk-K7HHHOUK.js";
import {
  sha256
} from "./chunk-VEHFJZMO.js";
import {
  QuorateError
} from "./chunk-A6M4XHIJ.js";

// src/usecases/content.ts
async function contentOf(checkout, gate, { packet }, database) {
  if (isGoverned(packet.action)) {
    const text = await governedDocument(checkout.files, { name: packet.action, path: packet.document }, gate, database);
    return { text, digest: sha256(text) };
  }
  const files = packet.parent === null ? checkout.files : await checkout.filesAt(packet.commit);
  return (await loadPlan(files, packet.plan_id)).document;
}
async function contentToSign(checkout, gate, change, database) {
  const expected = change.packet.plan_digest;
  const drift = (observed, cause) => new QuorateError(
    isGoverned(change.packet.action) ? "DOCUMENT_DRIFT" : "PLAN_DRIFT",
    { expected, observed },
    { cause }
  );
  const { digest } = await contentOf(checkout, gate, change, database).catch((error) => {
    const isGone = error instanceof QuorateError && ["FILE_MISSING", "REGISTRY_UNCHANGED"].includes(error.code);
    throw isGone ? drift(`nothing: ${error.details.observed}`, error) : error;
  });
  if (digest !== expected) throw drift(digest);
  return digest;
}

export {
  contentOf,
  contentToSign
};
