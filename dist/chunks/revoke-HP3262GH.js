import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  answerVerdict
} from "./chunk-DMDUQFQR.js";
import {
  notAfterSoon,
  prove,
  scopeOf
} from "./chunk-24TRDCMS.js";
import {
  readGateEnvironment
} from "./chunk-WBMFJGPR.js";
import {
  callGate
} from "./chunk-TXO3XR5R.js";
import {
  connect
} from "./chunk-B726KBPD.js";
import {
  databaseSettings,
  jobContext
} from "./chunk-Z7VZYP7F.js";
import "./chunk-HOPJW5YW.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-ZXQM7CTC.js";
import "./chunk-254MA2TA.js";
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
