import {
  QuorateError
} from "./chunk-QI7IHNYE.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-GH3RZ6JH.js")).kind,
  documents: async () => (await import("./documents-NLCA3DNV.js")).kind,
  escalation: async () => (await import("./escalation-ZPYA5GUO.js")).kind,
  keys: async () => (await import("./keys-NCWIRMQS.js")).kind,
  policy: async () => (await import("./policy-ZP44V2EZ.js")).kind,
  privileges: async () => (await import("./privileges-AZSUC2LU.js")).kind,
  registry: async () => (await import("./registry-74I6JJ2V.js")).kind,
  rotation: async () => (await import("./rotation-LP7INBQW.js")).kind,
  run: async () => (await import("./run-UYNT3AON.js")).kind,
  seats: async () => (await import("./seats-4QGTCKBA.js")).kind,
  sql: async () => (await import("./sql-U6JNWCZC.js")).kind,
  verify: async () => (await import("./verify-HL4SXCZO.js")).kind
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
