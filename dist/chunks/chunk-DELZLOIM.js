import {
  QuorateError
} from "./chunk-OXZ7BPIT.js";

// src/kinds/list.generated.ts
var KINDS = {
  documents: async () => (await import("./documents-3IQU6MK3.js")).kind,
  keys: async () => (await import("./keys-57KSBGLD.js")).kind,
  policy: async () => (await import("./policy-R43SLVYC.js")).kind,
  privileges: async () => (await import("./privileges-DLXT2RXJ.js")).kind,
  registry: async () => (await import("./registry-5DPA4BLT.js")).kind,
  verify: async () => (await import("./verify-QG7FVBXK.js")).kind
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
