import {
  QuorateError
} from "./chunk-UQAA2QBL.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-GQA6WSCU.js")).kind,
  documents: async () => (await import("./documents-XRMB3GQI.js")).kind,
  escalation: async () => (await import("./escalation-RBFMO3UB.js")).kind,
  keys: async () => (await import("./keys-4N2T6FMJ.js")).kind,
  policy: async () => (await import("./policy-KVYCQLWP.js")).kind,
  privileges: async () => (await import("./privileges-2MPZOU66.js")).kind,
  registry: async () => (await import("./registry-4J5CTTBO.js")).kind,
  run: async () => (await import("./run-54OS2NKF.js")).kind,
  sql: async () => (await import("./sql-UV6L2AIQ.js")).kind,
  verify: async () => (await import("./verify-HKATH6MR.js")).kind
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
