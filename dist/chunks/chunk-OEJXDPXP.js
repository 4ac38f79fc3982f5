import {
  QuorateError
} from "./chunk-E4JRPDIS.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-HOHI7K32.js")).kind,
  documents: async () => (await import("./documents-EA4XS7B7.js")).kind,
  escalation: async () => (await import("./escalation-33K74CVR.js")).kind,
  keys: async () => (await import("./keys-RUJM6KOF.js")).kind,
  policy: async () => (await import("./policy-FOFS3VIG.js")).kind,
  privileges: async () => (await import("./privileges-XALFLZXS.js")).kind,
  registry: async () => (await import("./registry-BXIMLIHL.js")).kind,
  run: async () => (await import("./run-PGUJHJQA.js")).kind,
  sql: async () => (await import("./sql-DWUISK2X.js")).kind,
  verify: async () => (await import("./verify-34A3AACN.js")).kind
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
