// src/usecases/change/workflow-trust.ts
function restsOn(gate, change = null) {
  const accounts = change?.restsOnAccounts ? ["GitHub accounts alone: no seat was proved by a user-verified key"] : [];
  const all = [...branchRules(gate), ...accounts];
  return all.length === 0 ? {} : { "rests on": all.join("; ") };
}
function branchRules({ policy }) {
  const jobs = [...policy.scopes].flatMap(([name, { job }]) => job === null ? [] : [{ name, ...job }]);
  const loose = jobs.filter(({ jobWorkflowSha }) => jobWorkflowSha === null);
  if (loose.length === 0) return [];
  const refs = loose.map(({ jobWorkflowRef }) => jobWorkflowRef.replace(/^[^@]*@/, ""));
  const branches = [...new Set(refs)].map((ref) => ref.replace(/^refs\/heads\//, "")).join(", ");
  const which = loose.length === jobs.length ? "" : ` (${loose.map(({ name }) => name).join(", ")})`;
  return [`the branch rule of ${branches}${which}`];
}

export {
  restsOn
};
