import {
  QuorateError
} from "./chunk-ALSMJ7N4.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-V274PYZ5.js")).kind,
  documents: async () => (await import("./documents-P4BUTGPQ.js")).kind,
  escalation: async () => (await import("./escalation-2Q7OLSSC.js")).kind,
  keys: async () => (await import("./keys-Y2AR264K.js")).kind,
  policy: async () => (await import("./policy-5KBBQVVJ.js")).kind,
  privileges: async () => (await import("./privileges-DLODCAZN.js")).kind,
  registry: async () => (await import("./registry-VUDA5F5L.js")).kind,
  run: async () => (await import("./run-UXC372RO.js")).kind,
  sql: async () => (await import("./sql-WMP4FOKB.js")).kind,
  verify: async () => (await import("./verify-G64AKDGV.js")).kind
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
