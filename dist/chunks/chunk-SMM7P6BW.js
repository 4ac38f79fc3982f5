import {
  QuorateError
} from "./chunk-JE2OMED3.js";

// src/kinds/list.generated.ts
var KINDS = {
  documents: async () => (await import("./documents-66JUPVYV.js")).kind,
  keys: async () => (await import("./keys-FBZCWA4I.js")).kind,
  policy: async () => (await import("./policy-OOOE2FTM.js")).kind,
  privileges: async () => (await import("./privileges-K7LENXD3.js")).kind,
  registry: async () => (await import("./registry-5EYTBQYX.js")).kind,
  verify: async () => (await import("./verify-22PW55N6.js")).kind
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
