import {
  QuorateError
} from "./chunk-6UQEMURZ.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-GW7DWFEI.js")).kind,
  documents: async () => (await import("./documents-WKDWA4J4.js")).kind,
  escalation: async () => (await import("./escalation-TZS23I2U.js")).kind,
  keys: async () => (await import("./keys-4DXVA4LT.js")).kind,
  policy: async () => (await import("./policy-TMVBT7W2.js")).kind,
  privileges: async () => (await import("./privileges-QQ67NWTW.js")).kind,
  registry: async () => (await import("./registry-6ZTXEIMU.js")).kind,
  run: async () => (await import("./run-CV3QR2U6.js")).kind,
  sql: async () => (await import("./sql-YK7C2NDR.js")).kind,
  verify: async () => (await import("./verify-KBALLJWD.js")).kind
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
