import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  isForRs256,
  pinKey
} from "./chunk-PEEMDS7B.js";
import {
  atDoor,
  request
} from "./chunk-SBIMUGIJ.js";
import {
  answerVerdict
} from "./chunk-LANJ22AP.js";
import {
  callGate
} from "./chunk-4VWLFTUU.js";
import {
  isSafeUrl
} from "./chunk-3QFTFZYF.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import {
  QuorateError
} from "./chunk-A6M4XHIJ.js";

// src/adapters/oidc/fetch-key-set.ts
var LIMITS = { ms: 1e4, bytes: 65536 };
async function fetchKeySet(url) {
  if (!isSafeUrl(url)) throw new QuorateError("KEYS_UNREACHABLE", { expected: "an https address", observed: null });
  try {
    const answer = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(LIMITS.ms) });
    if (!answer.ok) throw new QuorateError("KEYS_UNREACHABLE", { expected: 200, observed: answer.status });
    const parts = [];
    let bytes = 0;
    for await (const part of answer.body ?? []) {
      bytes += part.length;
      if (bytes > LIMITS.bytes)
        throw new QuorateError("KEYS_UNREACHABLE", { expected: `at most ${LIMITS.bytes} bytes` });
      parts.push(part);
    }
    return Buffer.concat(parts).toString("utf8");
  } catch (cause) {
    if (cause instanceof QuorateError) throw cause;
    throw new QuorateError("KEYS_UNREACHABLE", { observed: "no answer" }, { cause });
  }
}

// src/usecases/keys.ts
function syncKeys(job, options = {}) {
  return atDoor(job, async (gate) => {
    const url = options.jwksUrl ?? `${gate.issuer}/.well-known/jwks`;
    const keys = keySetText(readKeySet(await fetchKeySet(url), url));
    return { purpose: "keys", scope: "keys", name: "qt001_cp.add_keys", ...request(gate, {}, keys) };
  });
}
async function breakGlass(database, keys, reason) {
  return answerVerdict("keys", await callGate(database, "qt001_cp.break_glass_keys", [keySetText(keys), reason]));
}
function readKeySet(text, source) {
  let set;
  try {
    set = JSON.parse(text);
  } catch (cause) {
    throw new QuorateError("KEYS_MALFORMED", { observed: source }, { cause });
  }
  const keys = Array.isArray(set?.keys) ? set.keys.filter(isForRs256) : [];
  if (keys.length === 0) throw new QuorateError("KEYS_MALFORMED", { observed: source });
  return keys.map(pinKey);
}
function keySetText(keys) {
  return canonicalize({ keys: keys.map(({ kid, n, e }) => ({ kid, n, e })) });
}

export {
  fetchKeySet,
  syncKeys,
  breakGlass,
  readKeySet
};
