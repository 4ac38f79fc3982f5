import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  isForRs256,
  pinKey
} from "./chunk-EJPF6ONY.js";
import {
  answerVerdict
} from "./chunk-DMDUQFQR.js";
import {
  notAfterSoon,
  prove,
  scopeOf
} from "./chunk-MPY3J332.js";
import {
  readGateEnvironment
} from "./chunk-4UPVIWPM.js";
import {
  callGate
} from "./chunk-BFTB6NMX.js";
import {
  connect
} from "./chunk-HCNPCWR4.js";
import {
  databaseSettings,
  jobContext
} from "./chunk-UL2GPKTW.js";
import {
  isSafeUrl
} from "./chunk-SLQDM3AO.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
import {
  QuorateError
} from "./chunk-PZS2U6X3.js";

// src/usecases/keys.ts
import { randomUUID } from "node:crypto";

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
async function syncKeys(env, options = {}) {
  const job = jobContext(env);
  const database = await connect(databaseSettings(env, "door"));
  try {
    const gate = await readGateEnvironment(database);
    const url = options.jwksUrl ?? `${gate.issuer}/.well-known/jwks`;
    const keys = keySetText(readKeySet(await fetchKeySet(url), url));
    const request = { request_id: randomUUID(), not_after: notAfterSoon() };
    const text = canonicalize(request);
    const { token } = await prove(gate, job, {
      purpose: "keys",
      subject: request.request_id,
      notAfter: request.not_after,
      asked: [sha256(text), sha256(keys)],
      scope: scopeOf(gate, "keys")
    });
    return answerVerdict("keys", await callGate(database, "qt001_cp.add_keys", [keys, text, token]));
  } finally {
    await database.close();
  }
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
