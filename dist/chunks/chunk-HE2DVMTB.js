import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readFindings
} from "./chunk-OB5IXVHD.js";
import {
  QuorateError
} from "./chunk-3LYL2YFW.js";

// src/postgres/call.ts
var OUTCOMES = ["pass", "blocked", "done", "step_failed", "in_progress", "not_recorded"];
async function callJson(database, name, args) {
  const places = args.map((_, index) => `$${index + 1}`).join(", ");
  const [row] = await database.query(`select ${name}(${places}) as answer`, args);
  if (row === void 0 || row.answer !== null && typeof row.answer !== "object") throw unread(name);
  return row.answer;
}
async function callGate(database, name, args) {
  const answer = await callJson(database, name, args);
  if (answer === null || !OUTCOMES.includes(answer.outcome)) throw unread(name);
  const { outcome, code, findings = [], notes = [], to_sign, evidence_id, ledger, ...rest } = answer;
  const [told, noted] = [readFindings(findings), readFindings(notes)];
  const texts = [code, to_sign, evidence_id].map((text) => text ?? null);
  if (told === null || noted === null || !texts.every((text) => text === null || typeof text === "string"))
    throw unread(name);
  const [readCode, toSign, evidenceId] = texts;
  return {
    outcome,
    code: readCode,
    findings: told,
    notes: noted,
    toSign,
    evidenceId,
    ledger: ledger ? readHead(ledger) : null,
    rest
  };
}
function readHead(head) {
  return {
    ledgerId: String(head.ledger_id),
    epoch: Number(head.epoch),
    seq: Number(head.seq),
    head: String(head.head)
  };
}
function unread(name) {
  return new QuorateError("DB_ANSWER", { observed: name });
}

export {
  callJson,
  callGate,
  readHead
};
