import {
  QuorateError
} from "./chunk-VMUSJW27.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-NY2ENPRS.js")).kind,
  documents: async () => (await import("./documents-TE5LXGJX.js")).kind,
  escalation: async () => (await import("./escalation-ANP3OVHB.js")).kind,
  keys: async () => (await import("./keys-HFA4F5ZU.js")).kind,
  policy: async () => (await import("./policy-LT5V53XO.js")).kind,
  privileges: async () => (await import("./privileges-3FMUEDQZ.js")).kind,
  registry: async () => (await import("./registry-ZDVLINDB.js")).kind,
  rotation: async () => (await import("./rotation-6GUSP2MV.js")).kind,
  run: async () => (await import("./run-4PN4T4OL.js")).kind,
  seats: async () => (await import("./seats-6RMO3NDO.js")).kind,
  sql: async () => (await import("./sql-6LN65GEE.js")).kind,
  verify: async () => (await import("./verify-6N4I4CFS.js")).kind
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
