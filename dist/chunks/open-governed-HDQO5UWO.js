import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  governedDocument
} from "./chunk-XCNTS2UI.js";
import "./chunk-ZDFZIAIQ.js";
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
import "./chunk-N5HTYPDF.js";
import "./chunk-ZPLGBTYC.js";
import {
  connect
} from "./chunk-HCNPCWR4.js";
import "./chunk-VO4TJIA2.js";
import {
  databaseSettings
} from "./chunk-UL2GPKTW.js";
import "./chunk-SLQDM3AO.js";
import "./chunk-YJHUDNOW.js";
import "./chunk-XKIXPQMH.js";
import "./chunk-KFINEMAS.js";
import "./chunk-URPUXKYC.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
import {
  environmentOf
} from "./chunk-62PUJNB7.js";
import "./chunk-H7D7B2TT.js";
import "./chunk-PZS2U6X3.js";
import "./chunk-H4DQKVCP.js";
import "./chunk-CMELLZSK.js";
import "./chunk-PCNGWNRN.js";
import "./chunk-UV543KAN.js";
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
