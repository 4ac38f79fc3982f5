import {
  QuorateError
} from "./chunk-FTQPQCFV.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-IIUIUZYW.js")).kind,
  documents: async () => (await import("./documents-M6XNG2IG.js")).kind,
  escalation: async () => (await import("./escalation-ASRGGECJ.js")).kind,
  keys: async () => (await import("./keys-HH7U2E2D.js")).kind,
  policy: async () => (await import("./policy-YPILQ43F.js")).kind,
  privileges: async () => (await import("./privileges-SCQGA75P.js")).kind,
  registry: async () => (await import("./registry-BRCOAFRR.js")).kind,
  rotation: async () => (await import("./rotation-43VBHXED.js")).kind,
  run: async () => (await import("./run-CKG5NVQN.js")).kind,
  seats: async () => (await import("./seats-JHUYRCV7.js")).kind,
  sql: async () => (await import("./sql-H3LB22FA.js")).kind,
  verify: async () => (await import("./verify-ME3KAARS.js")).kind
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
