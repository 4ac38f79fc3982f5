import {
  QuorateError
} from "./chunk-XGBBHOQ2.js";

// src/kinds/list.generated.ts
var KINDS = {
  documents: async () => (await import("./documents-HETL5LOF.js")).kind,
  keys: async () => (await import("./keys-MCQPOYBL.js")).kind,
  policy: async () => (await import("./policy-IJZVEXQ2.js")).kind,
  privileges: async () => (await import("./privileges-2LK7XS4D.js")).kind,
  registry: async () => (await import("./registry-O26DOQWH.js")).kind,
  verify: async () => (await import("./verify-JEKAGMB5.js")).kind
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
