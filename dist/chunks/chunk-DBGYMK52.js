import {
  answerVerdict
} from "./chunk-VPGCHHBE.js";
import {
  takeBackLogins
} from "./chunk-3EI7CIPQ.js";
import {
  connectGate,
  withPolicyDrift
} from "./chunk-HQJM24ZO.js";
import {
  notAfterSoon,
  openTokenLine,
  prove,
  requireOwnLedger,
  scopeOf
} from "./chunk-ZQAEJ35C.js";
import {
  restsOn
} from "./chunk-PG7CG6GL.js";
import {
  seatsAfter
} from "./chunk-ULQAMQS6.js";
import {
  outwait,
  withEnded
} from "./chunk-GJ67KRNM.js";
import {
  endHolders
} from "./chunk-QOIAUHLZ.js";
import {
  AT_ONCE,
  BRIEFLY,
  IN_LINE,
  connectPrimary,
  loginSettings
} from "./chunk-3SJ6STLU.js";
import {
  callGate
} from "./chunk-HW2DA7ZM.js";
import {
  canonicalize,
  sha256
} from "./chunk-VUEBSIIM.js";

// imported:node:crypto?src/usecases/door/door.ts
var own_randomUUID = (...args) => process.getBuiltinModule("node:crypto").randomUUID(...args);

// src/usecases/door/door.ts
async function atDoor({ job, mode, reviewed, login = "door" }, prepare, early = () => void 0) {
  const settings = await loginSettings(reviewed, login);
  const { connecting } = await connectGate(settings, void 0, early, login === "revoke" ? BRIEFLY : IN_LINE);
  openTokenLine(job);
  const { database, asked } = await connecting;
  try {
    const gate = requireOwnLedger(await asked.gate, reviewed.environment);
    const prepared = await prepare(gate, database, asked.early);
    const { name, args, scope, policy, tell = (verdict2) => verdict2, ...proposal } = prepared;
    const { token, claims } = await prove(gate, job, { ...proposal, scope: scopeOf(gate, scope) });
    const cleared = scope === "revoke" ? (await endHolders(database)).ended : [];
    const another = () => connectPrimary(settings, void 0, AT_ONCE);
    const { answer, ended } = await outwait(
      database,
      { now: gate.now, deadline: claims.expiresAt, another },
      () => callGate(database, name, [...args, token])
    );
    const endsRuns = scope === "revoke" || proposal.purpose === "resolve";
    if (endsRuns && answer.outcome === "done") await takeBackLogins(database).catch(() => []);
    const told = tell(answerVerdict(mode, answer), answer);
    const verdict = withEnded({ ...told, facts: { ...told.facts, ...restsOn(gate) } }, [...cleared, ...ended]);
    if (verdict.outcome !== "pass") return policy ? await withPolicyDrift(verdict, gate, policy) : verdict;
    if (answer.code === null) return verdict;
    return { ...verdict, ...await seatsAfter(database, gate, answer.code, job.workspace) };
  } finally {
    await database.close({ waits: false });
  }
}
function request(gate, fields, ...documents) {
  const id = own_randomUUID();
  const notAfter = notAfterSoon(gate);
  const args = [canonicalize({ request_id: id, ...fields, not_after: notAfter }), ...documents];
  return { subject: id, notAfter, asked: args.map(sha256), args };
}

export {
  atDoor,
  request
};
