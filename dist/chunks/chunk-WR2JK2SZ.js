import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  seatsAfter
} from "./chunk-HO5GZ6I4.js";
import {
  notAfterSoon,
  prove,
  requireOwnLedger,
  scopeOf,
  withPolicyDrift
} from "./chunk-RHN5A6AB.js";
import {
  answerFacts,
  readGateEnvironment
} from "./chunk-2OYFTUDP.js";
import {
  connectLogin
} from "./chunk-IZTLRVEJ.js";
import {
  callGate
} from "./chunk-ZNB6I2HQ.js";
import {
  canonicalize
} from "./chunk-HET5VXRH.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";

// src/usecases/door-verdict.ts
function answerVerdict(mode, answer) {
  const { outcome, code, findings } = answer;
  return {
    outcome: outcome === "done" ? "pass" : "blocked",
    mode,
    ...code === null ? {} : { change: code },
    findings,
    facts: answerFacts(answer)
  };
}

// src/usecases/door.ts
import { randomUUID } from "node:crypto";
async function atDoor({ job, mode, reviewed }, prepare) {
  const database = await connectLogin(reviewed, "door");
  try {
    const gate = requireOwnLedger(await readGateEnvironment(database), reviewed.environment);
    const { name, args, scope, policy, ...proposal } = await prepare(gate, database);
    const { token } = await prove(gate, job, { ...proposal, scope: scopeOf(gate, scope) });
    const answer = await callGate(database, name, [...args, token]);
    const verdict = answerVerdict(mode, answer);
    if (verdict.outcome !== "pass") return policy ? await withPolicyDrift(verdict, gate, policy) : verdict;
    if (answer.code === null) return verdict;
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
