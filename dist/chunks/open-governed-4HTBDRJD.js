import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  governedDocument
} from "./chunk-DOF6R3UF.js";
import "./chunk-ZDFZIAIQ.js";
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
import "./chunk-IHYSLUTW.js";
import "./chunk-JRIOIXC7.js";
import {
  connect
} from "./chunk-XC66A34R.js";
import "./chunk-VO4TJIA2.js";
import {
  databaseSettings
} from "./chunk-5DZZN3OI.js";
import "./chunk-KNVUAXUU.js";
import "./chunk-VXGWVJWF.js";
import "./chunk-KL3FN5AA.js";
import "./chunk-SMD6KMJB.js";
import "./chunk-URPUXKYC.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
import {
  environmentOf
} from "./chunk-Z2HJBRMQ.js";
import "./chunk-KED3LSNZ.js";
import "./chunk-5EA4ZYVV.js";
import "./chunk-PE5GQQTY.js";
import "./chunk-BY4RZYSL.js";
import "./chunk-JTMHNBJ2.js";
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
