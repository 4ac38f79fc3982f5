import {
  QuorateError
} from "./chunk-W2Q5UKN3.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-JEPOIY2Q.js")).kind,
  documents: async () => (await import("./documents-GO2U43UH.js")).kind,
  escalation: async () => (await import("./escalation-G7TBP6ZV.js")).kind,
  keys: async () => (await import("./keys-LKPZSYKO.js")).kind,
  policy: async () => (await import("./policy-CPSLSWAE.js")).kind,
  privileges: async () => (await import("./privileges-CGRIMBHL.js")).kind,
  registry: async () => (await import("./registry-4RWGQNDN.js")).kind,
  run: async () => (await import("./run-72TPJDZV.js")).kind,
  sql: async () => (await import("./sql-UWFJYJGQ.js")).kind,
  verify: async () => (await import("./verify-T3TEK7HS.js")).kind
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
