import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-G6H27JWZ.js";

// src/kinds/list.generated.ts
var KINDS = {
  documents: async () => (await import("./documents-NLVGIQLG.js")).kind,
  keys: async () => (await import("./keys-HQAOQ5WO.js")).kind,
  policy: async () => (await import("./policy-SPLR67WR.js")).kind,
  privileges: async () => (await import("./privileges-LZW5BRSY.js")).kind,
  registry: async () => (await import("./registry-GMVXA5UU.js")).kind,
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
