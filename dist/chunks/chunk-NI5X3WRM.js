import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  seatsAfter
} from "./chunk-7NTSA5YD.js";
import {
  notAfterSoon,
  prove,
  scopeOf
} from "./chunk-3D32NJB5.js";
import {
  readGateEnvironment
} from "./chunk-VCXQGNEM.js";
import {
  callGate
} from "./chunk-4FFESXYN.js";
import {
  connect
} from "./chunk-6LCBIM25.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
import {
  databaseSettings
} from "./chunk-ZXMBNF7G.js";

// src/usecases/door-verdict.ts
function answerVerdict(mode, answer) {
  const { outcome, code, findings, evidenceId, ledger, rest } = answer;
  const shown = {
    outcome,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => ["string", "number"].includes(typeof value))),
    evidence: evidenceId,
    ledger: ledger?.ledgerId,
    head: ledger && `${ledger.seq} ${ledger.head}`
  };
  const kept = Object.entries(shown).filter(([, value]) => value !== null && value !== void 0);
  return {
    outcome: outcome === "done" ? "pass" : "blocked",
    mode,
    ...code === null ? {} : { change: code },
    findings,
    facts: Object.fromEntries(kept.map(([name, value]) => [name.replaceAll("_", " "), String(value)]))
  };
}

// src/usecases/door.ts
import { randomUUID } from "node:crypto";
async function atDoor({ env, job, mode }, prepare) {
  const database = await connect(databaseSettings(env, "door"));
  try {
    const gate = await readGateEnvironment(database);
    const { name, args, scope, ...proposal } = await prepare(gate, database);
    const { token } = await prove(gate, job, { ...proposal, scope: scopeOf(gate, scope) });
    const answer = await callGate(database, name, [...args, token]);
    const verdict = answerVerdict(mode, answer);
    if (verdict.outcome !== "pass" || answer.code === null) return verdict;
    return { ...verdict, ...await seatsAfter(database, gate, answer.code, job.workspace) };
  } finally {
    await database.close();
  }
}
function request(gate, fields, ...documents) {
  const id = randomUUID();
  const notAfter = notAfterSoon(gate);
  const args = [canonicalize({ request_id: id, ...fields, not_after: notAfter }), ...documents];
  return { subject: id, notAfter, asked: args.map(sha256), args };
}

export {
  answerVerdict,
  atDoor,
  request
};
