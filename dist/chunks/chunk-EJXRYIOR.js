import {
  QuorateError
} from "./chunk-VUEBSIIM.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-QDDLJ63K.js")).kind,
  documents: async () => (await import("./documents-UT7AQOV2.js")).kind,
  escalation: async () => (await import("./escalation-ZAFJ6I7R.js")).kind,
  keys: async () => (await import("./keys-BBCFJRDW.js")).kind,
  policy: async () => (await import("./policy-D3FRK6NF.js")).kind,
  privileges: async () => (await import("./privileges-LW6A5KJH.js")).kind,
  registry: async () => (await import("./registry-GWFHZWMT.js")).kind,
  run: async () => (await import("./run-3ZTMVZMC.js")).kind,
  sql: async () => (await import("./sql-UGCTX4V7.js")).kind,
  verify: async () => (await import("./verify-JHIOOIVL.js")).kind
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
