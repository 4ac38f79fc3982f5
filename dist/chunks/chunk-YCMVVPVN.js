import {
  hold
} from "./chunk-EI43MBC5.js";
import {
  call,
  ledgerHead,
  requiredSeatList
} from "./chunk-NQTFCWVW.js";
import {
  listOf,
  made,
  members,
  number,
  oneOf,
  orNull,
  text
} from "./chunk-C2PK7ITU.js";

// src/postgres/done.ts
var label = members({ text, source: oneOf("token", "runner") });
var person = {
  human: orNull(text),
  subject: orNull(text),
  label: orNull(label),
  at: text,
  run_id: orNull(text)
};
function runIdOf({ run_id: runId, ...rest }) {
  return { ...rest, runId };
}
var done = made(members(person), runIdOf);
var githubPages = members({ server: text, repository: text });

// src/postgres/read-changes.ts
var changeRow = made(
  members({
    ...{ code: text, action: text, kind: orNull(text), entry: orNull(text), plan: text, revision: text },
    verified: orNull(oneOf("pass", "fail")),
    run: orNull(oneOf("started", "unknown", "succeeded", "failed", "cancelled")),
    ...{ compensates: orNull(text), escalation: orNull(members({ number, status: text })) },
    state: oneOf("open", "consumed", "withdrawn", "expired", "outdated"),
    ...{ not_after: text, parent: orNull(text), opened: done, awaits: requiredSeatList },
    grant: orNull(members({ status: text, esign: orNull(text) })),
    holds: listOf(hold)
  }),
  ({ not_after: notAfter, ...rest }) => ({ ...rest, notAfter })
);
function readChanges(database, { limit, open = false }) {
  return call(database, "quorate.changes", [String(limit), String(open)], listOf(changeRow));
}
var chainAnswer = members({
  ledger: ledgerHead,
  github: orNull(githubPages),
  links: listOf(
    made(
      members({
        ...{ seq: number, id: text, kind: text, recorded_at: text, body: text, prev_hash: text, hash: text },
        ...{ change: orNull(text), by: done }
      }),
      ({ recorded_at: recordedAt, prev_hash: prevHash, ...rest }) => ({ ...rest, recordedAt, prevHash })
    )
  )
});
function readChain(database, { from, limit }) {
  return call(database, "quorate.chain", [from === null ? null : String(from), String(limit)], chainAnswer);
}

export {
  person,
  runIdOf,
  done,
  githubPages,
  readChanges,
  readChain
};
