import {
  readFindings,
  seenIn
} from "./chunk-AXV5XONC.js";
import {
  Misshapen,
  anything,
  flag,
  listOf,
  made,
  mapOf,
  members,
  number,
  oneOf,
  orAbsent,
  orNone,
  orNull,
  refuse,
  text
} from "./chunk-C2PK7ITU.js";
import {
  SEAT_PROOFS
} from "./chunk-ENIZWVK7.js";
import {
  QuorateError,
  codeFrom
} from "./chunk-MOJ4YKEH.js";

// src/postgres/members.ts
var findings = (value, at) => readFindings(value) ?? refuse(at, "a list of findings");
var head = { ledger_id: text, epoch: number, seq: number, head: text };
var ledgerHead = made(members(head), ({ ledger_id: ledgerId, ...rest }) => ({
  ledgerId,
  ...rest
}));
var pinnedKeys = listOf(
  members({ kid: text, n: text, e: text, thumbprint: text, since: text })
);
var seatProof = oneOf(...SEAT_PROOFS);
var requiredSeatList = listOf(
  members({ class: text, ordinal: number, assurance: listOf(seatProof), custody: flag })
);
var seat = { class: text, ordinal: number, source: seatProof };
var takenSeats = listOf(members({ ...seat, human: text }));
var observedSeats = listOf(members({ ...seat, human: orNull(text) }));
var subjects = mapOf(text);
var checks = (value, at) => listOf(check)(value, at);
var node = members({
  ...{ check: text, passed: flag, code: orNone(text), expected: orAbsent(seen), observed: orAbsent(seen) },
  children: orNone((value, at) => checks(value, at))
});
var check = made(node, ({ check: name, passed, code, expected, observed, children }) => ({
  ...{ check: name, passed, children: children ?? [] },
  ...code === null ? {} : { code: codeFrom(code) },
  ...seenIn(code ?? "", {
    ...expected === void 0 ? {} : { expected },
    ...observed === void 0 ? {} : { observed }
  })
}));
var seenMap = mapOf(seen);
function seen(value, at) {
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) return value;
  if (Array.isArray(value)) return value.map((item) => seen(item, at));
  return mapOf(seen)(value, at);
}
var compromised = listOf(
  members({ change: orNone(text), status: orNone(text), purpose: text, proofs: number })
);

// src/postgres/answer-form.ts
var seats = members({ seats: observedSeats });
var known = members({
  code: orNone(text),
  findings: orNone(findings),
  tree: orNone(checks),
  notes: orNone(findings),
  to_sign: orNone(text),
  evidence_id: orNone(text),
  ledger: orNone(ledgerHead),
  keys: orNone(pinnedKeys),
  rests_on_compromised: orNone(compromised),
  identities: orNone(seats),
  subjects: orNone(subjects),
  labels: orNone(mapOf(text)),
  successor: orNone(members({ code: text })),
  lapses_at: orNone(text)
});
function answer({ outcomes, signs = true, always, done = {} }) {
  const maybe = Object.fromEntries(Object.entries(done).map(([name, read]) => [name, orNone(read)]));
  const outcomeOf = members({ outcome: oneOf(...outcomes) });
  const [ofDeed, ofOther] = [members({ ...always, ...done }), members({ ...always, ...maybe })];
  const declared = members(
    Object.fromEntries(["outcome", ...Object.keys(always), ...Object.keys(done)].map((name) => [name, anything]))
  );
  return (value, at) => {
    const { outcome } = outcomeOf(value, at);
    const isWhole = outcome === "done" ? ofDeed : ofOther;
    isWhole(value, at);
    const told = declared(value, at);
    const read = known(told, at);
    if (signs && outcome === "pass" && read.to_sign === null) refuse("to_sign", "a text");
    return {
      outcome,
      code: read.code,
      findings: read.findings ?? [],
      checks: read.tree,
      notes: read.notes ?? [],
      toSign: read.to_sign,
      evidenceId: read.evidence_id,
      ledger: read.ledger,
      shows: shownOf(value, told),
      keys: read.keys,
      restsOnCompromised: read.rests_on_compromised,
      seats: read.identities?.seats ?? null,
      subjects: read.subjects,
      labels: read.labels,
      successor: read.successor?.code ?? null,
      lapsesAt: read.lapses_at
    };
  };
}
var APART = /* @__PURE__ */ new Set(["outcome", "code", "to_sign", "evidence_id"]);
function shownOf(value, told) {
  return Object.keys(value).flatMap((name) => {
    const item = Object.hasOwn(told, name) && !APART.has(name) ? told[name] : null;
    return typeof item === "string" || typeof item === "number" ? [[name, item]] : [];
  });
}
var evidenced = { evidence_id: text, ledger: ledgerHead };
function door(always, done = {}) {
  const own = { findings, tree: checks, code: orNull(text), activation_id: orNull(text), notes: orNone(findings) };
  const people = { subjects: orNone(subjects), labels: orNone(mapOf(text)) };
  return answer({ outcomes: ["done", "blocked"], always: { ...evidenced, ...own, ...people, ...always }, done });
}
function act(outcomes, done = {}, signs = true) {
  const own = {
    findings,
    tree: checks,
    code: text,
    act_id: text,
    activation_id: text,
    action: text,
    to_sign: orNull(text),
    epoch: number
  };
  return answer({ outcomes, signs, always: { ...evidenced, ...own, identities: seats, subjects }, done });
}
function migrator(own) {
  return answer({ outcomes: ["done"], always: { ...evidenced, ...own } });
}
var REHEARSED = ["pass", "blocked"];
var ACTED = ["done", "blocked", "step_failed"];
function rehearsalAnswer(effect) {
  return rehearsal(act(REHEARSED), effect);
}
function earlyRehearsalAnswer(effect) {
  return rehearsal(act(REHEARSED, {}, false), effect);
}
function rehearsal(read, effect) {
  const rehearsed = members({ effect: members(eachOrNone(effect)) });
  return (value, at) => {
    const told = read(value, at);
    return { ...told, effect: told.outcome === "pass" ? rehearsed(value, at).effect : null };
  };
}
function actAnswer(effect) {
  const read = act(ACTED, { ...effect, successor: orNone(members({ activation_id: text, code: text })) });
  return (value, at) => {
    const told = read(value, at);
    return { ...told, effect: told.outcome === "done" ? members(effect)(value, at) : null };
  };
}
function readBackAnswer(effect) {
  const outcome = members({ outcome: anything });
  const unknown = answer({ outcomes: ["in_progress", "not_recorded"], always: {} });
  const own = { findings, tree: checks, to_sign: orNull(text), identities: seats, subjects };
  const told = answer({ outcomes: [...ACTED, "pass"], always: { ...evidenced, ...own, ...eachOrNone(effect) } });
  return (value, at) => {
    const isUnknown = ["in_progress", "not_recorded"].includes(String(outcome(value, at).outcome));
    const read = (isUnknown ? unknown : told)(value, at);
    return { ...read, effect: read.outcome === "done" ? members(eachOrNone(effect))(value, at) : null };
  };
}
function eachOrNone(readers) {
  return Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, orNone(read)]));
}

// src/postgres/handed.ts
var grantedReleases = listOf(members({ name: text, version: number, recipient: text, sealed: text }));
var handed = members({
  permit: orNull(text),
  releases: grantedReleases,
  login: orNull(members({ role: text, until: text }))
});
var taken = members({ unclean: orNone(listOf(text)) });
function withLeft(read) {
  const beside = members({ login: orNone(taken) });
  return (value, at) => ({ ...read(value, at), left: beside(value, at).login?.unclean ?? [] });
}
function withHanded(read) {
  const beside = members({ handed });
  return (value, at) => ({ ...read(value, at), ...beside(value, at) });
}

// src/postgres/gate-answers.ts
function withKeys(read) {
  return made(read, (told) => ({ ...told, keys: told.keys ?? refuse("keys", "a list") }));
}
var READERS = {
  "quorate.open": door({ request_id: text, action: text }),
  "quorate.open_verify": door({ request_id: text, action: text, parent: text, prior_result: orNone(text) }),
  "quorate.open_compensation": door({ request_id: text, action: text, compensates: text }),
  "quorate.signoff": door(
    { class: text, awaits: orNone(text) },
    { ordinal: number, purpose: oneOf("signoff", "esign") }
  ),
  "quorate.leave_seat": door({ class: text }),
  "quorate.void_approval": door({ statement: text }),
  "quorate.withdraw_change": door({}),
  "quorate.receive": withHanded(door({ act_id: text })),
  "quorate.outcome": withLeft(door({ act_id: text, result: text })),
  "quorate.resolve_run": door({ result: text, reason: text, evidence: text, settled: text }),
  "quorate.rotate_environment": door({ github_environment: text, reason: text }, { epoch_raised: number }),
  "quorate.place_hold": door({ action: text, reason: text }, { hold: text, until: text }),
  "quorate.join_hold": door({ action: text, reason: text, hold: text }),
  "quorate.lift_hold": door({ action: text, reason: text, hold: text }, { lifted: text }),
  "quorate.confirm_genesis": door({ genesis_sha256: text, awaits: number }),
  "quorate.suspend_human": door({ reason: text }, { suspended: text, lapses_at: text }),
  "quorate.confirm_suspension": door({ reason: text }, { revoked: text, suspended_by: text }),
  "quorate.revoke_self": door({ reason: text }, { revoked: text }),
  "quorate.confirm_seat": door({ seat: text, seat_sha256: text }),
  "quorate.drill_seat": door({ seat: text }, { drilled_at: text }),
  "quorate.end_seat": door(
    { seat: text, reason: orNone(text), compromised_since: orNone(text) },
    { seat_sha256: text, epoch_raised: number }
  ),
  "quorate.add_keys": withKeys(door({ added: number, keys: pinnedKeys })),
  "quorate.break_glass_keys": withKeys(migrator({ findings, keys: pinnedKeys })),
  "quorate.break_glass_policy": migrator({ findings, from_digest: text, to_digest: text, epoch_raised: number }),
  "quorate.rotate_credential": migrator({ findings }),
  "quorate.genesis": withKeys(
    migrator({ manifest_digest: text, people: number, principals: number, keys: pinnedKeys })
  )
};
var GATE_ANSWERS = READERS;

// src/postgres/call.ts
async function call(database, name, args, read, labels = {}) {
  const places = args.map((_, index) => `$${index + 1}`).join(", ");
  const isLabelled = Object.keys(labels).length > 0;
  const setting = isLabelled ? `set_config('quorate.account_labels', $${args.length + 1}, true) as labels, ` : "";
  const values = isLabelled ? [...args, JSON.stringify(labels)] : args;
  const [row] = await database.query(`select ${setting}${name}(${places}) as answer`, values);
  return parseAnswer(name, row?.answer, read);
}
async function callGate(database, name, args) {
  return call(database, name, args, GATE_ANSWERS[name]);
}
function parseAnswer(name, answer2, read) {
  try {
    return read(answer2, "");
  } catch (cause) {
    if (!(cause instanceof Misshapen)) throw cause;
    const { at: member, form } = cause;
    throw new QuorateError("DB_ANSWER", { expected: form, observed: { function: name, member } }, { cause });
  }
}

export {
  findings,
  head,
  ledgerHead,
  pinnedKeys,
  seatProof,
  requiredSeatList,
  takenSeats,
  subjects,
  checks,
  seenMap,
  rehearsalAnswer,
  earlyRehearsalAnswer,
  actAnswer,
  readBackAnswer,
  GATE_ANSWERS,
  call,
  callGate,
  parseAnswer
};
