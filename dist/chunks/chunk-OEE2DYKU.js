import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-YCEEC2MS.js";

// src/kinds/list.generated.ts
var KINDS = {
  documents: async () => (await import("./documents-474CYTPO.js")).kind,
  keys: async () => (await import("./keys-TZSNP6M3.js")).kind,
  policy: async () => (await import("./policy-YRARZSWW.js")).kind,
  privileges: async () => (await import("./privileges-CM5GKN72.js")).kind,
  registry: async () => (await import("./registry-B2ABX7KQ.js")).kind,
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
