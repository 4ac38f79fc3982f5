import {
  QuorateError
} from "./chunk-PQF3EDI5.js";

// src/kinds/list.generated.ts
var KINDS = {
  documents: async () => (await import("./documents-U6EFNTHZ.js")).kind,
  keys: async () => (await import("./keys-DXJVCZQC.js")).kind,
  policy: async () => (await import("./policy-TR47UI7K.js")).kind,
  privileges: async () => (await import("./privileges-W3GFAOZA.js")).kind,
  registry: async () => (await import("./registry-NXFB2GAG.js")).kind,
  verify: async () => (await import("./verify-3ZP6ENRI.js")).kind
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
