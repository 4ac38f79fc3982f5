import {
  QuorateError
} from "./chunk-BVKEXXGS.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-PKRTY3CI.js")).kind,
  documents: async () => (await import("./documents-N7QED5WA.js")).kind,
  escalation: async () => (await import("./escalation-7MC22ACT.js")).kind,
  keys: async () => (await import("./keys-3W2FB753.js")).kind,
  policy: async () => (await import("./policy-7M47DLE4.js")).kind,
  privileges: async () => (await import("./privileges-IQNOSCZQ.js")).kind,
  registry: async () => (await import("./registry-YQA5K6MJ.js")).kind,
  sql: async () => (await import("./sql-I3GQUCLY.js")).kind,
  verify: async () => (await import("./verify-KZV52JLB.js")).kind
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
