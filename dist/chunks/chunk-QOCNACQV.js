import {
  answerVerdict
} from "./chunk-LHDWYVHR.js";
import {
  requireConfirmed
} from "./chunk-M7BOF36W.js";
import {
  takeBackLogins
} from "./chunk-A4P5FJ2V.js";
import {
  connectGate,
  withPolicyDrift
} from "./chunk-SME3XFYO.js";
import {
  notAfterSoon,
  openTokenLine,
  prove,
  requireOwnLedger,
  scopeOf
} from "./chunk-OVLW3I6H.js";
import {
  restsOn
} from "./chunk-7CWK5XAR.js";
import {
  seatsAfter
} from "./chunk-RCASAUKG.js";
import {
  outwait,
  withEnded
} from "./chunk-ZIJNFGUQ.js";
import {
  endHolders
} from "./chunk-URCVP3LG.js";
import {
  AT_ONCE,
  BRIEFLY,
  IN_LINE,
  connectPrimary,
  loginSettings
} from "./chunk-UFGRVACH.js";
import {
  peopleBeside
} from "./chunk-OCYH34ZD.js";
import {
  callGate
} from "./chunk-NQTFCWVW.js";
import {
  canonicalize,
  sha256
} from "./chunk-MOJ4YKEH.js";

// imported:node:crypto?src/usecases/door/door.ts
var own_randomUUID = (...args) => process.getBuiltinModule("node:crypto").randomUUID(...args);

// src/usecases/door/door.ts
var HAND_IN_SECONDS = 200;
async function atDoor({ job, mode, reviewed, login = "door" }, prepare, early = () => void 0) {
  const settings = await loginSettings(reviewed, login);
  const { connecting } = await connectGate(settings, void 0, early, login === "revoke" ? BRIEFLY : IN_LINE);
  openTokenLine(job);
  const { database, asked } = await connecting;
  try {
    const gate = requireOwnLedger(await asked.gate, reviewed.environment);
    if (login === "door" && mode !== "confirm-genesis")
      await requireConfirmed(gate, () => peopleBeside(job.workspace, gate.name));
    const prepared = await prepare(gate, database, asked.early);
    const { name, args, scope, policy, approval = null, tell = (verdict2) => verdict2, ...proposal } = prepared;
    const proof = approval ?? await prove(gate, job, { ...proposal, scope: scopeOf(gate, scope) });
    const [token, deadline] = typeof proof === "string" ? [proof, gate.now() + HAND_IN_SECONDS] : [proof.token, proof.claims.expiresAt];
    const cleared = scope === "revoke" ? (await endHolders(database)).ended : [];
    const another = () => connectPrimary(settings, void 0, AT_ONCE);
    const { answer, ended } = await outwait(
      database,
      { now: gate.now, deadline, another },
      () => callGate(database, name, [...args, token])
    );
    const endsRuns = scope === "revoke" || proposal.purpose === "resolve";
    if (endsRuns && answer.outcome === "done") await takeBackLogins(database).catch(() => []);
    const people = await peopleBeside(job.workspace, gate.name);
    const told = tell(answerVerdict(mode, answer, people, [job.actorId]), answer);
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
