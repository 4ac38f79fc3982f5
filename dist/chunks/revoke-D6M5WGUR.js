import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  answerVerdict
} from "./chunk-DMDUQFQR.js";
import {
  notAfterSoon,
  prove,
  scopeOf
} from "./chunk-WEXBWCC2.js";
import {
  readGateEnvironment
} from "./chunk-5Q7PF6YP.js";
import {
  callGate
} from "./chunk-M4TZQF6L.js";
import {
  connect
} from "./chunk-X4FXFDCU.js";
import {
  databaseSettings,
  jobContext
} from "./chunk-TBCD4RTX.js";
import "./chunk-SYKK6J75.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-ZXQM7CTC.js";
import "./chunk-ZOAVIYWZ.js";
import "./chunk-Y2UK72KH.js";

// src/usecases/revoke.ts
import { randomUUID } from "node:crypto";
async function revoke(env, { id, reason }) {
  const job = jobContext(env);
  const database = await connect(databaseSettings(env, "door"));
  try {
    const gate = await readGateEnvironment(database);
    const request = { request_id: randomUUID(), subject_sha256: sha256(id), reason, not_after: notAfterSoon() };
    const text = canonicalize(request);
    const { token } = await prove(gate, job, {
      purpose: "revoke",
      subject: request.request_id,
      notAfter: request.not_after,
      asked: [sha256(text)],
      scope: scopeOf(gate, "registry")
    });
    return answerVerdict("registry", await callGate(database, "qt001_cp.revoke_human", [text, token]));
  } finally {
    await database.close();
  }
}
export {
  revoke
};
