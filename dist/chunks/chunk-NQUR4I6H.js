import {
  call
} from "./chunk-NQTFCWVW.js";
import {
  flag,
  listOf,
  made,
  members,
  number,
  oneOf,
  orNull,
  text
} from "./chunk-C2PK7ITU.js";

// src/postgres/read-run.ts
var outcome = oneOf("succeeded", "failed", "cancelled");
var said = oneOf("succeeded", "failed", "cancelled", "cleared");
var lastRun = members({
  code: text,
  commit: text,
  subjects: listOf(text),
  by: orNull(text),
  at: text,
  outcome: orNull(outcome)
});
var shownRelease = members({
  name: text,
  version: orNull(number),
  /** The public key that it is sealed to. */
  recipient: orNull(text),
  single_use: orNull(flag),
  state: oneOf("due", "missing", "spent", "granted", "rotate")
});
function readLastRun(database, action, plan) {
  return call(database, "quorate.last_deployed", [action, plan], orNull(lastRun));
}
var ownRun = made(
  members({
    started_at: text,
    deadline: text,
    run_id: text,
    overdue: flag,
    outcome: orNull(outcome),
    reported_by: orNull(oneOf("run", "person")),
    recorded_at: orNull(text),
    login: orNull(
      made(
        members({ role: text, lent_at: text, taken_back_at: orNull(text), left: listOf(text) }),
        ({ lent_at: lentAt, taken_back_at: takenBackAt, ...told }) => ({ ...told, lentAt, takenBackAt })
      )
    ),
    statements: listOf(members({ human: text, outcome: said, reason: text, evidence: text, at: text })),
    releases: listOf(shownRelease)
  }),
  ({ started_at: startedAt, run_id: runId, reported_by: reportedBy, recorded_at: recordedAt, ...told }) => ({
    ...told,
    startedAt,
    runId,
    reportedBy,
    recordedAt
  })
);

export {
  lastRun,
  shownRelease,
  readLastRun,
  ownRun
};
