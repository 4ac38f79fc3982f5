import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  governedDocument
} from "./chunk-FQFPZQOU.js";
import "./chunk-JLY6MXUP.js";
import "./chunk-SLFOFYU2.js";
import {
  answerVerdict
} from "./chunk-DMDUQFQR.js";
import {
  notAfterSoon,
  prove,
  scopeOf
} from "./chunk-AQDL2H3F.js";
import {
  readGateEnvironment
} from "./chunk-GK72X7LS.js";
import {
  callGate
} from "./chunk-JGVLKYAJ.js";
import {
  connect
} from "./chunk-UWBQYSN4.js";
import {
  databaseSettings
} from "./chunk-6ZRXLQ4J.js";
import "./chunk-2E4TDYDW.js";
import "./chunk-VF5JU5WD.js";
import "./chunk-53IBUP72.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import "./chunk-RUURLOKL.js";
import {
  environmentOf
} from "./chunk-6KHHJS7W.js";
import "./chunk-URPUXKYC.js";
import {
  sha256
} from "./chunk-ZXQM7CTC.js";
import "./chunk-PJIXFWHP.js";
import "./chunk-SJPRFVZW.js";
import "./chunk-XNLRLRAV.js";
import "./chunk-UIMO6ZHU.js";
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
