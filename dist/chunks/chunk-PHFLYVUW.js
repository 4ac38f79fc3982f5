import {
  QuorateError
} from "./chunk-DH3JOF3T.js";

// src/kinds/list.generated.ts
var KINDS = {
  documents: async () => (await import("./documents-5VBZMLFA.js")).kind,
  keys: async () => (await import("./keys-4QP2F6FY.js")).kind,
  policy: async () => (await import("./policy-LDIMZFRV.js")).kind,
  privileges: async () => (await import("./privileges-WNXGA553.js")).kind,
  registry: async () => (await import("./registry-QF2PXGKB.js")).kind,
  verify: async () => (await import("./verify-DOXTBLIK.js")).kind
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
