import {
  QuorateError
} from "./chunk-C3NZLOEQ.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-GVPDUMTU.js")).kind,
  documents: async () => (await import("./documents-3VRA2NJP.js")).kind,
  escalation: async () => (await import("./escalation-ASJT7HTJ.js")).kind,
  keys: async () => (await import("./keys-L745RCID.js")).kind,
  policy: async () => (await import("./policy-RFWJYBRP.js")).kind,
  privileges: async () => (await import("./privileges-ZQWMJ5EU.js")).kind,
  registry: async () => (await import("./registry-4Q3E3OJC.js")).kind,
  run: async () => (await import("./run-ATTSG6OF.js")).kind,
  sql: async () => (await import("./sql-UDSJL45E.js")).kind,
  verify: async () => (await import("./verify-XGQK3UAE.js")).kind
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
