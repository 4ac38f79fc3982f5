import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  governedDocument
} from "./chunk-TF2J3J3V.js";
import "./chunk-ZDFZIAIQ.js";
import {
  answerVerdict
} from "./chunk-DMDUQFQR.js";
import {
  notAfterSoon,
  prove,
  scopeOf
} from "./chunk-6IB2EHPS.js";
import {
  readGateEnvironment
} from "./chunk-BFIPZDYF.js";
import {
  callGate
} from "./chunk-VPLNQH6S.js";
import "./chunk-37RCVWAG.js";
import "./chunk-37EGUSQO.js";
import {
  connect
} from "./chunk-FIRMZPCE.js";
import {
  databaseSettings
} from "./chunk-4J5HW5AJ.js";
import "./chunk-AII2LPNF.js";
import "./chunk-MRAESN2H.js";
import "./chunk-IIC4RCCV.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import "./chunk-BH54E5T3.js";
import "./chunk-URPUXKYC.js";
import {
  sha256
} from "./chunk-ZXQM7CTC.js";
import {
  environmentOf
} from "./chunk-U3A2ZEHD.js";
import "./chunk-PUNUFLSK.js";
import "./chunk-NEYDWT6G.js";
import "./chunk-IWUFLK25.js";
import "./chunk-XB6645BU.js";
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
