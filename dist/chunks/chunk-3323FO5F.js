import {
  attemptName,
  outcomeWords,
  whoDid
} from "./chunk-LN4TRU27.js";
import {
  escalation,
  unknownChange
} from "./chunk-FTCEULDN.js";
import {
  done,
  githubPages,
  person,
  runIdOf
} from "./chunk-YCMVVPVN.js";
import {
  namedChecks
} from "./chunk-QSPSV5AK.js";
import {
  call,
  checks,
  seatProof
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

// src/postgres/read-past-run.ts
var outcome = oneOf("succeeded", "failed", "cancelled");
var said = oneOf("succeeded", "failed", "cancelled", "cleared");
var statement = made(members({ ...person, outcome: said, reason: text, evidence: text }), runIdOf);
var ended = made(
  members({
    ...{ ...person, outcome, reported_by: oneOf("run", "person"), exit_code: orNull(number), signal: orNull(text) }
  }),
  ({ reported_by: reportedBy, exit_code: exitCode, ...rest }) => ({ ...runIdOf(rest), reportedBy, exitCode })
);
var pastRun = members({
  ...{ started: done, deadline: text, statements: listOf(statement), ended: orNull(ended) }
});
var rotation = made(members({ ...person, environment: text }), runIdOf);

// src/postgres/read-history.ts
var attempt = made(
  members({
    ...{ ...person, code: text, action: text, phase: oneOf("preflight", "rehearse", "act"), outcome: orNull(text) },
    ...{ codes: listOf(text), concluded_at: orNull(text) }
  }),
  ({ concluded_at: concludedAt, ...rest }) => ({ ...runIdOf(rest), concludedAt })
);
var seat = made(
  members({ ...person, class: text, ordinal: number, source: seatProof, seat: orNull(text), left: orNull(done) }),
  runIdOf
);
var held = made(
  members({ ...person, what: oneOf("placed", "joined", "lifted"), reason: text }),
  runIdOf
);
var historyAnswer = members({
  ended: orNull(oneOf("consumed", "withdrawn", "expired")),
  github: orNull(githubPages),
  opened: done,
  seats: listOf(seat),
  attempts: members({ earlier: number, shown: listOf(attempt), tree: orNull(checks) }),
  withdrawn: orNull(done),
  escalation: orNull(escalation),
  run: orNull(pastRun),
  rotations: listOf(rotation),
  holds: listOf(held)
});
async function readHistory(database, code) {
  const answer = await call(database, "quorate.history", [code], orNull(historyAnswer));
  if (answer === null) throw await unknownChange(database, code);
  const { attempts, ...rest } = answer;
  return { ...rest, attempts: attempts.shown, earlier: attempts.earlier, tree: attempts.tree };
}

// src/usecases/change/last-attempt.ts
function lastAttempt({ attempts, tree, seats, opened }) {
  const last = attempts.at(-1);
  if (last === void 0 || tree === null) return [];
  const names = new Map(
    [opened, ...seats, ...attempts].flatMap((done2) => done2.human ? [[done2.human, whoDid(done2)]] : [])
  );
  const { code, outcome: outcome2, codes, at } = last;
  return [
    {
      check: `last attempt: ${attemptName(last)} ${code}`,
      passed: ["pass", "done"].includes(outcome2 ?? "") && codes.length === 0,
      observed: `${outcomeWords(outcome2)} at ${at}`,
      children: namedChecks(tree, names)
    }
  ];
}

export {
  readHistory,
  lastAttempt
};
