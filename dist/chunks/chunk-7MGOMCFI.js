import {
  QuorateError
} from "./chunk-OXZ7BPIT.js";

// src/kinds/list.generated.ts
var KINDS = {
  documents: async () => (await import("./documents-ZLSBTPUM.js")).kind,
  keys: async () => (await import("./keys-F4QJNAQJ.js")).kind,
  policy: async () => (await import("./policy-F4GGWF6A.js")).kind,
  privileges: async () => (await import("./privileges-LIQXOMZ3.js")).kind,
  registry: async () => (await import("./registry-ADNCDC5W.js")).kind,
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
