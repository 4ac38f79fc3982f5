import {
  readChange
} from "./chunk-XYSZTPCH.js";
import {
  readGate
} from "./chunk-S5FG66P4.js";
import {
  isOf
} from "./chunk-C6ATQONW.js";
import {
  begun,
  connectAsking,
  loadDriver
} from "./chunk-4EULJBLA.js";

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
    await import("./diff-QD5UEB6L.js"),
    await import("./policy-diff-7UYN44WK.js")
  ];
  const diff = diffSets(gate.policy, checkout);
  return { ...verdict, sections: diffSections(diff, "From the policy in force to the checkout\u2019s") };
}

export {
  connectGate,
  changeEarly,
  withPolicyDrift
};
