import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  governedDocument
} from "./chunk-DMFHZJJC.js";
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
import "./chunk-VM223ETN.js";
import "./chunk-HWJX5LCM.js";
import {
  connect
} from "./chunk-X4FXFDCU.js";
import {
  databaseSettings
} from "./chunk-TBCD4RTX.js";
import "./chunk-SYKK6J75.js";
import "./chunk-LALVN2HR.js";
import "./chunk-YWAX6DP7.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import "./chunk-YTTDINJT.js";
import "./chunk-URPUXKYC.js";
import {
  sha256
} from "./chunk-ZXQM7CTC.js";
import {
  environmentOf
} from "./chunk-2P734BJN.js";
import "./chunk-BYWRCEAU.js";
import "./chunk-ZOAVIYWZ.js";
import "./chunk-BE3TAST3.js";
import "./chunk-H62SAUEO.js";
import "./chunk-Y2UK72KH.js";

// src/usecases/open-governed.ts
import { randomUUID } from "node:crypto";
async function openGoverned(run, act) {
  const database = await connect(databaseSettings(run.env, "door"));
  try {
    const gate = await readGateEnvironment(database);
    const document = await governedDocument(run, act, gate, database);
    const request = {
      request_id: randomUUID(),
      action: act,
      environment: environmentOf(run),
      commit: run.job.sha,
      document_digest: sha256(document),
      rollback_plan_ref: "docs/rollback.md",
      not_after: notAfterSoon()
    };
    const text = canonicalize(request);
    const { token } = await prove(gate, run.job, {
      purpose: "open",
      subject: request.request_id,
      notAfter: request.not_after,
      asked: [sha256(text), sha256(document)],
      scope: scopeOf(gate, "open")
    });
    const answer = await callGate(database, "qt001_cp.open_governed", [text, document, token]);
    const verdict = answerVerdict(run.inputs.mode, answer);
    if (verdict.outcome !== "pass") return verdict;
    const { change } = verdict;
    return {
      ...verdict,
      next: [
        `Everybody whose seat is proved by a dispatch runs the signoff workflow with change ${change} and their role.`,
        `Then the operator runs the registry workflow in mode govern with change ${change}.`
      ]
    };
  } finally {
    await database.close();
  }
}
export {
  openGoverned
};
