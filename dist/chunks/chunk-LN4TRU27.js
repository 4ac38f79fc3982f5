// src/usecases/change/recorded.ts
function whoDid({ label, subject }) {
  if (label === null) return subject === null ? "nobody known" : `account ${subject.slice(0, 12)}`;
  return label.source === "token" ? label.text : `${label.text}, as the runner reported`;
}
var OUTCOMES = {
  pass: "passed",
  blocked: "blocked",
  done: "done",
  step_failed: "the step failed"
};
function outcomeWords(outcome) {
  return outcome === null ? "not concluded" : OUTCOMES[outcome] ?? outcome;
}
function attemptName({ action, phase }) {
  if (phase === "act") return action;
  return `${phase === "preflight" ? "preflight" : "early rehearsal"} of ${action}`;
}
function runPage({ runId }, github) {
  return runId === null || github === null ? void 0 : `${github.server}/${github.repository}/actions/runs/${runId}`;
}
function commitPage(commit, github) {
  return github === null ? commit : `${commit} ${github.server}/${github.repository}/commit/${commit}`;
}

export {
  whoDid,
  outcomeWords,
  attemptName,
  runPage,
  commitPage
};
