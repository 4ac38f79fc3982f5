import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  answerVerdict
} from "./chunk-76YCEOLG.js";
import {
  seatsAfter
} from "./chunk-AJAKBEYC.js";
import {
  notAfterSoon,
  prove,
  requireOwnLedger,
  scopeOf,
  withPolicyDrift
} from "./chunk-XKORWANI.js";
import {
  readGate,
  restsOn
} from "./chunk-IUG4GN6P.js";
import {
  outwait,
  withEnded
} from "./chunk-DJSXMWQT.js";
import {
  endHolders
} from "./chunk-HALZO4PX.js";
import {
  callGate
} from "./chunk-R3AWVE7O.js";
import {
  connectLogin
} from "./chunk-MMIWYXOF.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-YDJPPISN.js";

// src/usecases/door/door.ts
import { randomUUID } from "node:crypto";
async function atDoor({ job, mode, reviewed, login = "door" }, prepare) {
  const database = await connectLogin(reviewed, login);
  try {
    const gate = requireOwnLedger(await readGate(database), reviewed.environment);
    const { name, args, scope, policy, tell = (verdict2) => verdict2, ...proposal } = await prepare(gate, database);
    const { token, claims } = await prove(gate, job, { ...proposal, scope: scopeOf(gate, scope) });
    const cleared = scope === "revoke" ? (await endHolders(database)).ended : [];
    const another = () => connectLogin(reviewed, login);
    const { answer, ended } = await outwait(
      database,
      { now: gate.now, deadline: claims.expiresAt, another },
      () => callGate(database, name, [...args, token])
    );
    const told = tell(answerVerdict(mode, answer), answer);
    const verdict = withEnded({ ...told, facts: { ...told.facts, ...restsOn(gate) } }, [...cleared, ...ended]);
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
  atDoor,
  request
};
