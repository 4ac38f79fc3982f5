import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  answerVerdict
} from "./chunk-DMDUQFQR.js";
import {
  notAfterSoon,
  prove,
  scopeOf
} from "./chunk-R3CPABE5.js";
import {
  readGateEnvironment
} from "./chunk-6FSSSIEF.js";
import {
  callGate
} from "./chunk-7YIXI4NP.js";
import {
  connect
} from "./chunk-XC66A34R.js";
import "./chunk-VO4TJIA2.js";
import {
  databaseSettings,
  jobContext
} from "./chunk-5DZZN3OI.js";
import "./chunk-KNVUAXUU.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
import "./chunk-5EA4ZYVV.js";
import "./chunk-PE5GQQTY.js";
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
