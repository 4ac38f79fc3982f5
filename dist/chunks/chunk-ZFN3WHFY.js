import {
  QuorateError
} from "./chunk-NYYDHO2X.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-YM77MESI.js")).kind,
  documents: async () => (await import("./documents-5LRDYZGI.js")).kind,
  escalation: async () => (await import("./escalation-WZWUOJNY.js")).kind,
  keys: async () => (await import("./keys-RJ3EWEIK.js")).kind,
  policy: async () => (await import("./policy-UCHEWEHZ.js")).kind,
  privileges: async () => (await import("./privileges-SD5MSJUA.js")).kind,
  registry: async () => (await import("./registry-3JWZ63QZ.js")).kind,
  sql: async () => (await import("./sql-JTCRB7J6.js")).kind,
  verify: async () => (await import("./verify-YNGLPRLU.js")).kind
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
