import {
  readChange
} from "./chunk-FTCEULDN.js";
import {
  readGate
} from "./chunk-RBU6WLLJ.js";
import {
  isOf
} from "./chunk-C6ATQONW.js";
import {
  begun,
  connectAsking,
  loadDriver
} from "./chunk-UFGRVACH.js";

// src/usecases/proof/connect-gate.ts
async function connectGate(settings, session, early, patience) {
  await loadDriver();
  const ask = (database) => ({ gate: begun(readGate(database)), early: early(database) });
  return { connecting: begun(connectAsking(settings, session, ask, patience)) };
}
function changeEarly(code) {
  return (database) => begun(readChange(database, code));
}

// src/usecases/change/policy-drift.ts
async function withPolicyDrift(verdict, gate, checkout) {
  const isBetween = verdict.findings.some(
    (finding) => isOf("MANIFEST_DRIFT")(finding) && finding.expected === gate.manifestDigest && finding.observed === checkout.digest
  );
  if (!isBetween) return verdict;
  const [{ diffSets }, { diffSections }] = [
    await import("./diff-KAOWZ5YH.js"),
    await import("./policy-diff-QDLZ2TF4.js")
  ];
  const diff = diffSets(gate.policy, checkout);
  return { ...verdict, sections: diffSections(diff, "From the policy in force to the checkout\u2019s") };
}

export {
  connectGate,
  changeEarly,
  withPolicyDrift
};
