import {
  QuorateError
} from "./chunk-6H3PJOVY.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-2SEBZ6H3.js")).kind,
  documents: async () => (await import("./documents-OSY5DLTQ.js")).kind,
  escalation: async () => (await import("./escalation-C3OJLGZT.js")).kind,
  keys: async () => (await import("./keys-LUHOMJJT.js")).kind,
  policy: async () => (await import("./policy-5NMRFEPT.js")).kind,
  privileges: async () => (await import("./privileges-MM4YCZCF.js")).kind,
  registry: async () => (await import("./registry-57Y3CQCK.js")).kind,
  rotation: async () => (await import("./rotation-77PTECI6.js")).kind,
  run: async () => (await import("./run-MSSGG4E2.js")).kind,
  seats: async () => (await import("./seats-DVTBVQFE.js")).kind,
  sql: async () => (await import("./sql-PD4RYM6K.js")).kind,
  verify: async () => (await import("./verify-55RLSG5A.js")).kind
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
