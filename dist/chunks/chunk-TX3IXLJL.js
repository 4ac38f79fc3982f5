import {
  QuorateError
} from "./chunk-EFBZM7NI.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-YLEZ5N5F.js")).kind,
  documents: async () => (await import("./documents-VTNCHYQ7.js")).kind,
  escalation: async () => (await import("./escalation-B6GVHFKP.js")).kind,
  keys: async () => (await import("./keys-QX7LW2UA.js")).kind,
  policy: async () => (await import("./policy-B5PSTSNM.js")).kind,
  privileges: async () => (await import("./privileges-5CXLEPSQ.js")).kind,
  registry: async () => (await import("./registry-KRYXHBAJ.js")).kind,
  sql: async () => (await import("./sql-FZ46QTIS.js")).kind,
  verify: async () => (await import("./verify-E4AVTY4L.js")).kind
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
