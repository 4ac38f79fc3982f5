import {
  QuorateError
} from "./chunk-VBNEJN7Y.js";

// src/kinds/list.generated.ts
var KINDS = {
  documents: async () => (await import("./documents-I3U6RERW.js")).kind,
  keys: async () => (await import("./keys-XRL32YX6.js")).kind,
  policy: async () => (await import("./policy-HCSYWUYA.js")).kind,
  privileges: async () => (await import("./privileges-IDQGUW2Z.js")).kind,
  registry: async () => (await import("./registry-4LMWFZ3M.js")).kind,
  verify: async () => (await import("./verify-HWFNWRNV.js")).kind
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
