import {
  kindNamed
} from "./chunk-W6MQCYPL.js";
import {
  QuorateError,
  sha256
} from "./chunk-MOJ4YKEH.js";

// src/usecases/change/content.ts
async function contentOf(source, change) {
  return change.packet.parent === null ? contentFrom(source, change, source.checkout.files) : contentAtCommit(source, change);
}
async function contentToSign(source, change) {
  const { packet } = change;
  const expected = packet.plan_digest;
  const drift = (observed, cause) => new QuorateError("CONTENT_DRIFT", { expected, observed }, { cause });
  const require2 = async (content2) => {
    const found = await content2.catch((error) => {
      const isGone = error instanceof QuorateError && ["FILE_MISSING", "REGISTRY_UNCHANGED"].includes(error.code);
      throw isGone ? drift(`nothing: ${error.details.observed}`, error) : error;
    });
    if (found.digest !== expected) throw drift(found.digest);
    return found;
  };
  const content = await require2(contentOf(source, change));
  const { isVerified } = await kindNamed(change.contentKind);
  if (packet.parent === null && isVerified) await require2(contentAtCommit(source, change));
  return content;
}
async function contentAtCommit(source, change) {
  return contentFrom(source, change, await source.checkout.filesAt(change.packet.commit));
}
async function contentFrom(source, change, files) {
  const { content } = await kindNamed(change.contentKind);
  if (content === null) throw new QuorateError("ACTION_NOT_PERMITTED", { observed: change.contentKind });
  const text = await content({ files, gate: source.gate, database: source.database }, change.packet);
  return { text, digest: sha256(text) };
}

export {
  contentOf,
  contentToSign
};
