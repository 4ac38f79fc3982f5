import {
  QuorateError
} from "./chunk-OTAOZ5OP.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-PMC3FRAL.js")).kind,
  documents: async () => (await import("./documents-F2F5KPVT.js")).kind,
  escalation: async () => (await import("./escalation-I7CBCTOJ.js")).kind,
  keys: async () => (await import("./keys-5YVHQ3GM.js")).kind,
  policy: async () => (await import("./policy-SDFZ3GYH.js")).kind,
  privileges: async () => (await import("./privileges-2Q5FPZ7Y.js")).kind,
  registry: async () => (await import("./registry-X3CMHIAY.js")).kind,
  sql: async () => (await import("./sql-V6QJXLSV.js")).kind,
  verify: async () => (await import("./verify-6EXSEXV2.js")).kind
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
