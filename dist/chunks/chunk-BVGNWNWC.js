import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  governedDocument,
  isGoverned
} from "./chunk-Y5C67AZ5.js";
import {
  loadPlan
} from "./chunk-VJ6JWEUO.js";
import {
  sha256
} from "./chunk-YDJPPISN.js";
import {
  QuorateError
} from "./chunk-3LYL2YFW.js";

// src/usecases/checkout/content.ts
async function contentOf(checkout, gate, { packet }, database) {
  if (isGoverned(packet.action)) {
    const text = await governedDocument(checkout.files, { name: packet.action, path: packet.document }, gate, database);
    return { text, digest: sha256(text) };
  }
  if (packet.parent !== null) return contentAt(checkout, packet);
  return (await loadPlan(checkout.files, packet.plan_id)).document;
}
async function contentToSign(checkout, gate, change, database) {
  const expected = change.packet.plan_digest;
  const drift = (observed, cause) => new QuorateError(
    isGoverned(change.packet.action) ? "DOCUMENT_DRIFT" : "PLAN_DRIFT",
    { expected, observed },
    { cause }
  );
  const require2 = async (content2) => {
    const { digest } = await content2.catch((error) => {
      const isGone = error instanceof QuorateError && ["FILE_MISSING", "REGISTRY_UNCHANGED"].includes(error.code);
      throw isGone ? drift(`nothing: ${error.details.observed}`, error) : error;
    });
    if (digest !== expected) throw drift(digest);
    return digest;
  };
  const content = await require2(contentOf(checkout, gate, change, database));
  const { packet } = change;
  if (packet.parent === null && !isGoverned(packet.action)) await require2(contentAt(checkout, packet));
  return content;
}
async function contentAt(checkout, { commit, plan_id }) {
  return (await loadPlan(await checkout.filesAt(commit), plan_id)).document;
}

export {
  contentOf,
  contentToSign
};
