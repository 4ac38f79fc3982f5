import {
  QuorateError
} from "./chunk-E6DIM3EY.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-CFX43YV4.js")).kind,
  documents: async () => (await import("./documents-BS4Z7DTC.js")).kind,
  escalation: async () => (await import("./escalation-FYCTN7W3.js")).kind,
  keys: async () => (await import("./keys-SRSHXLHL.js")).kind,
  policy: async () => (await import("./policy-5WJMXOEN.js")).kind,
  privileges: async () => (await import("./privileges-OGVN2WSE.js")).kind,
  registry: async () => (await import("./registry-VJ3OB3IR.js")).kind,
  run: async () => (await import("./run-2AKPPIDY.js")).kind,
  sql: async () => (await import("./sql-V3FKPTIR.js")).kind,
  verify: async () => (await import("./verify-NPFSXODW.js")).kind
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
