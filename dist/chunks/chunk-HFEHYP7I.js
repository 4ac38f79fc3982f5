import {
  QuorateError
} from "./chunk-7RNOLWHU.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-2TW5WPLP.js")).kind,
  documents: async () => (await import("./documents-XKVYLYTI.js")).kind,
  escalation: async () => (await import("./escalation-GHI3VLWF.js")).kind,
  keys: async () => (await import("./keys-O6M7PL5V.js")).kind,
  policy: async () => (await import("./policy-YTJDNSX2.js")).kind,
  privileges: async () => (await import("./privileges-GJOXI5GU.js")).kind,
  registry: async () => (await import("./registry-WZFG4HOC.js")).kind,
  sql: async () => (await import("./sql-4EWJYXCD.js")).kind,
  verify: async () => (await import("./verify-N7HCJ7OH.js")).kind
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
