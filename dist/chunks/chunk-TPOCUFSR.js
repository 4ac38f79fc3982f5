import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-JHSG7WLC.js";

// src/kinds/list.generated.ts
var KINDS = {
  documents: async () => (await import("./documents-MLEVLUX3.js")).kind,
  keys: async () => (await import("./keys-PIZ5BE2H.js")).kind,
  policy: async () => (await import("./policy-EFGJ6IFS.js")).kind,
  privileges: async () => (await import("./privileges-GR6WYO4A.js")).kind,
  registry: async () => (await import("./registry-CYFML6BK.js")).kind,
  verify: async () => (await import("./verify-WURJL5D3.js")).kind
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
