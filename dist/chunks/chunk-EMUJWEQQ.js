import {
  atDoor,
  request
} from "./chunk-QOCNACQV.js";
import {
  answerVerdict
} from "./chunk-LHDWYVHR.js";
import {
  keysText
} from "./chunk-LD7OM5XN.js";
import {
  readGate
} from "./chunk-RBU6WLLJ.js";
import {
  isForRs256,
  pinKey
} from "./chunk-2KHJI6NO.js";
import {
  callGate
} from "./chunk-NQTFCWVW.js";
import {
  QuorateError,
  canonicalize,
  isSafeUrl
} from "./chunk-MOJ4YKEH.js";

// src/ci/github/fetch-key-set.ts
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

// src/usecases/door/keys.ts
function syncKeys(job, options = {}) {
  return atDoor(job, async (gate) => {
    const url = options.jwksUrl ?? `${gate.issuer}/.well-known/jwks`;
    const keys = readKeySet(await fetchKeySet(url), url);
    const tell = (told, { keys: after }) => withPinned(told, keys, { before: gate.keys, after });
    return { purpose: "keys", scope: "keys", name: "quorate.add_keys", tell, ...request(gate, {}, keySetText(keys)) };
  });
}
async function breakGlass(database, keys, reason) {
  const { keys: before } = await readGate(database);
  const answer = await callGate(database, "quorate.break_glass_keys", [keySetText(keys), reason]);
  return withPinned(answerVerdict("keys", answer, null), keys, { before, after: answer.keys });
}
function withPinned(told, keys, { before, after }) {
  if (told.outcome !== "pass") return told;
  const isIn = (those, { thumbprint }) => those.some((one) => one.thumbprint === thumbprint);
  const retired = keys.filter((key) => !isIn(after, key));
  const facts = {
    added: String(keys.filter((key) => isIn(after, key) && !isIn(before, key)).length),
    "pinned already": String(keys.filter((key) => isIn(before, key)).length),
    ...retired.length === 0 ? {} : { "retired before, and not pinned again": keysText(retired) }
  };
  return { ...told, facts: { ...told.facts, ...facts } };
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
