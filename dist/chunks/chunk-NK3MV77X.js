import {
  QuorateError
} from "./chunk-5QMJEX2E.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-HVPZXIWI.js")).kind,
  documents: async () => (await import("./documents-RVYHTDUG.js")).kind,
  escalation: async () => (await import("./escalation-G73GVC77.js")).kind,
  keys: async () => (await import("./keys-HMY6D45S.js")).kind,
  policy: async () => (await import("./policy-5OGH2TAH.js")).kind,
  privileges: async () => (await import("./privileges-HXM6SFGS.js")).kind,
  registry: async () => (await import("./registry-ADSCGLEM.js")).kind,
  rotation: async () => (await import("./rotation-EIFSRIH5.js")).kind,
  run: async () => (await import("./run-KRVGQE3T.js")).kind,
  seats: async () => (await import("./seats-PE6CWOYF.js")).kind,
  sql: async () => (await import("./sql-OH4ZPBET.js")).kind,
  verify: async () => (await import("./verify-7TP2XCSR.js")).kind
};

// src/usecases/change/kind-named.ts
async function kindNamed(name) {
  if (!Object.hasOwn(KINDS, name))
    throw new QuorateError("ACTION_KIND_UNKNOWN", { expected: Object.keys(KINDS), observed: name });
  return KINDS[name]();
}

export {
  kindNamed
};
