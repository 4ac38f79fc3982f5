import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  answerVerdict
} from "./chunk-DMDUQFQR.js";
import {
  notAfterSoon,
  prove,
  scopeOf
} from "./chunk-4GODLGCZ.js";
import {
  readGateEnvironment
} from "./chunk-MDVKV2YS.js";
import {
  callGate
} from "./chunk-54CTOCVG.js";
import {
  connect
} from "./chunk-25XNJWPN.js";
import {
  databaseSettings,
  jobContext
} from "./chunk-FLUW4D3K.js";
import "./chunk-E2VVOLHW.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-ZXQM7CTC.js";
import "./chunk-KMCBWOCF.js";
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
