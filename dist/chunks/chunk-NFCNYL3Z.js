import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  pinKey
} from "./chunk-TZCF2TLC.js";
import {
  answerVerdict
} from "./chunk-DMDUQFQR.js";
import {
  notAfterSoon,
  prove,
  scopeOf
} from "./chunk-DVJBLYQG.js";
import {
  readGateEnvironment
} from "./chunk-3ETRQLCM.js";
import {
  callGate
} from "./chunk-ROS6VCKJ.js";
import {
  connect
} from "./chunk-WUMOTDGD.js";
import {
  databaseSettings,
  jobContext,
  readEnvironment
} from "./chunk-D4WNTA4D.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-ZXQM7CTC.js";
import {
  QuorateError
} from "./chunk-WUWU5TE2.js";

// src/usecases/keys.ts
import { randomUUID } from "node:crypto";

// src/adapters/oidc/fetch-key-set.ts
var LIMITS = { ms: 1e4, bytes: 65536 };
async function fetchKeySet(url) {
  try {
    const answer = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(LIMITS.ms) });
    const text = await answer.text();
    if (!answer.ok || text.length > LIMITS.bytes) {
      throw new QuorateError("KEYS_UNREACHABLE", { observed: `${answer.status}, ${text.length} bytes` });
    }
    return text;
  } catch (cause) {
    if (cause instanceof QuorateError) throw cause;
    throw new QuorateError("KEYS_UNREACHABLE", { observed: "no answer" }, { cause });
  }
}

// src/usecases/keys.ts
async function syncKeys(options) {
  const env = readEnvironment();
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
  if (!Array.isArray(set?.keys) || set.keys.length === 0) throw new QuorateError("KEYS_MALFORMED", { observed: source });
  return set.keys.map(pinKey);
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
