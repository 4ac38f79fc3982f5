import {
  QuorateError
} from "./chunk-IRR73VOT.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-VLCKMPOO.js")).kind,
  documents: async () => (await import("./documents-FJJTSUJJ.js")).kind,
  escalation: async () => (await import("./escalation-SY2MTN4W.js")).kind,
  keys: async () => (await import("./keys-4MHFSTSU.js")).kind,
  policy: async () => (await import("./policy-6RDQAKI2.js")).kind,
  privileges: async () => (await import("./privileges-4NUDRGHE.js")).kind,
  registry: async () => (await import("./registry-75ACAGW6.js")).kind,
  sql: async () => (await import("./sql-PRVBMF2O.js")).kind,
  verify: async () => (await import("./verify-MRHLNQ22.js")).kind
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
