import {
  QuorateError
} from "./chunk-NYVE2XIR.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-5H44GFAW.js")).kind,
  documents: async () => (await import("./documents-J7R4C7AT.js")).kind,
  escalation: async () => (await import("./escalation-CJECW3RZ.js")).kind,
  keys: async () => (await import("./keys-3BDGYREO.js")).kind,
  policy: async () => (await import("./policy-GDZ4LTSU.js")).kind,
  privileges: async () => (await import("./privileges-N7DB6TW3.js")).kind,
  registry: async () => (await import("./registry-67VAO2UL.js")).kind,
  run: async () => (await import("./run-L5ME7LAK.js")).kind,
  sql: async () => (await import("./sql-LQVNJ7UP.js")).kind,
  verify: async () => (await import("./verify-QEPM376P.js")).kind
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
