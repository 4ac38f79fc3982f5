import {
  readChange
} from "./chunk-HIBNKF6J.js";
import {
  readGate
} from "./chunk-UEB4JZKC.js";
import {
  begun,
  connectAsking,
  loadDriver
} from "./chunk-4JHJGVAS.js";
import {
  isOf
} from "./chunk-C6ATQONW.js";

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
    await import("./diff-6P6YH37P.js"),
    await import("./policy-diff-KABX2LI4.js")
  ];
  const diff = diffSets(gate.policy, checkout);
  return { ...verdict, sections: diffSections(diff, "From the policy in force to the checkout\u2019s") };
}

export {
  connectGate,
  changeEarly,
  withPolicyDrift
};
