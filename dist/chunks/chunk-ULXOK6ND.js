import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-4WCDYTX4.js";

// src/kinds/list.generated.ts
var KINDS = {
  documents: async () => (await import("./documents-UVJJXAU3.js")).kind,
  keys: async () => (await import("./keys-XF7ZQ2HW.js")).kind,
  policy: async () => (await import("./policy-DUVC2X5C.js")).kind,
  privileges: async () => (await import("./privileges-USNHJGMK.js")).kind,
  registry: async () => (await import("./registry-SRWJ25C3.js")).kind,
  verify: async () => (await import("./verify-LAKHOFHN.js")).kind
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
