import {
  QuorateError
} from "./chunk-OZH5ILIZ.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-4PCVLUJ2.js")).kind,
  documents: async () => (await import("./documents-NF2JYQNA.js")).kind,
  escalation: async () => (await import("./escalation-CPLCFBQG.js")).kind,
  keys: async () => (await import("./keys-YYV44Q5P.js")).kind,
  policy: async () => (await import("./policy-6HIDCDIU.js")).kind,
  privileges: async () => (await import("./privileges-YE3XVIJ7.js")).kind,
  registry: async () => (await import("./registry-2N3VFEQC.js")).kind,
  rotation: async () => (await import("./rotation-YVGA2QOY.js")).kind,
  run: async () => (await import("./run-ZUUZE6DH.js")).kind,
  seats: async () => (await import("./seats-NELV7FLZ.js")).kind,
  sql: async () => (await import("./sql-ECK3BN76.js")).kind,
  verify: async () => (await import("./verify-QTA2GH4N.js")).kind
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
