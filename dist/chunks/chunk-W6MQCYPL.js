import {
  QuorateError
} from "./chunk-MOJ4YKEH.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-GJOJROOH.js")).kind,
  documents: async () => (await import("./documents-WGJCMPR4.js")).kind,
  escalation: async () => (await import("./escalation-GBR6QGW7.js")).kind,
  keys: async () => (await import("./keys-O4SVORQE.js")).kind,
  policy: async () => (await import("./policy-MILDIBHB.js")).kind,
  privileges: async () => (await import("./privileges-S4HMQFWC.js")).kind,
  registry: async () => (await import("./registry-ECIJ2UW5.js")).kind,
  rotation: async () => (await import("./rotation-HKSE44JO.js")).kind,
  run: async () => (await import("./run-6FVZZBE4.js")).kind,
  seats: async () => (await import("./seats-ABHBHDMU.js")).kind,
  sql: async () => (await import("./sql-X2AAC2GL.js")).kind,
  verify: async () => (await import("./verify-RKE7QR55.js")).kind
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
