import {
  QuorateError
} from "./chunk-TUT3Y6SS.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-2WIMILIB.js")).kind,
  documents: async () => (await import("./documents-C7THL44F.js")).kind,
  escalation: async () => (await import("./escalation-CDIFMNJY.js")).kind,
  keys: async () => (await import("./keys-KD334QQW.js")).kind,
  policy: async () => (await import("./policy-NGHPSEUO.js")).kind,
  privileges: async () => (await import("./privileges-7FH5VLVR.js")).kind,
  registry: async () => (await import("./registry-HK5CORXC.js")).kind,
  rotation: async () => (await import("./rotation-6T7KOJJ7.js")).kind,
  run: async () => (await import("./run-3S5LDKD3.js")).kind,
  seats: async () => (await import("./seats-IOZZEQAS.js")).kind,
  sql: async () => (await import("./sql-X27Y3DZY.js")).kind,
  verify: async () => (await import("./verify-2LZUMIIW.js")).kind
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
