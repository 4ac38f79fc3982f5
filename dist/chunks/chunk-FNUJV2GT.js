import {
  QuorateError
} from "./chunk-BVKEXXGS.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-HQJARPM4.js")).kind,
  documents: async () => (await import("./documents-GCRM742U.js")).kind,
  escalation: async () => (await import("./escalation-7MC22ACT.js")).kind,
  keys: async () => (await import("./keys-3W2FB753.js")).kind,
  policy: async () => (await import("./policy-VYOOFIWJ.js")).kind,
  privileges: async () => (await import("./privileges-IQNOSCZQ.js")).kind,
  registry: async () => (await import("./registry-YQA5K6MJ.js")).kind,
  sql: async () => (await import("./sql-BSSZ24B6.js")).kind,
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
