// src/usecases/change/profile-words.ts
var WORDS = {
  "custodian-operates": "whoever keeps the password of a login may start its jobs",
  "migrator-holds-seats": "whoever keeps the migrator\u2019s password may hold other roles",
  "verify-without-signoff": "nobody else signs the verify"
};
var ALONE = "alone, whoever owns the database or keeps the migrator\u2019s password can change the gate and every row, and an administrator of the repository can change its branch rule, environments and secrets";
function profileWords({ profile }) {
  if (profile === null) return {};
  const { name, relaxes } = profile;
  const rules = relaxes.map((rule) => Object.hasOwn(WORDS, rule) ? `${rule} (${WORDS[rule]})` : rule);
  const relaxed = rules.length === 0 ? "relaxes nothing" : `relaxes ${rules.join(", ")}`;
  return { profile: [`${name}, ${relaxed}`, ...name === "duo" ? [ALONE] : []].join("; ") };
}

// src/usecases/change/workflow-trust.ts
function restsOn(gate, change = null) {
  const accounts = change?.restsOnAccounts ? ["GitHub accounts alone: no seat was proved by a user-verified key"] : [];
  const all = [...branchRules(gate), ...accounts];
  return { ...all.length === 0 ? {} : { "rests on": all.join("; ") }, ...profileWords(gate.policy) };
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
  profileWords,
  restsOn
};
