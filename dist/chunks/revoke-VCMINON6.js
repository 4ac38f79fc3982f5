import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
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
import "./chunk-VO4TJIA2.js";
import {
  databaseSettings,
  jobContext
} from "./chunk-UL2GPKTW.js";
import "./chunk-SLQDM3AO.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
import "./chunk-PZS2U6X3.js";
import "./chunk-H4DQKVCP.js";
import "./chunk-Y2UK72KH.js";

// src/usecases/revoke.ts
import { randomUUID } from "node:crypto";
async function revoke(env, { mode, id, reason }) {
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
      scope: scopeOf(gate, "revoke")
    });
    return answerVerdict(mode, await callGate(database, "qt001_cp.revoke_human", [text, token]));
  } finally {
    await database.close();
  }
}
export {
  revoke
};
