import {
  QuorateError
} from "./chunk-DKTKCK45.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-3U6YZUXW.js")).kind,
  documents: async () => (await import("./documents-RPGXBJWJ.js")).kind,
  escalation: async () => (await import("./escalation-CJDX57OV.js")).kind,
  keys: async () => (await import("./keys-GIDMUXA4.js")).kind,
  policy: async () => (await import("./policy-2743SOKX.js")).kind,
  privileges: async () => (await import("./privileges-HUMQ4K46.js")).kind,
  registry: async () => (await import("./registry-U4TFW3VO.js")).kind,
  rotation: async () => (await import("./rotation-22IEFWT2.js")).kind,
  run: async () => (await import("./run-ZK4KZBC6.js")).kind,
  seats: async () => (await import("./seats-Q5AIQYBG.js")).kind,
  sql: async () => (await import("./sql-YOIVBFA7.js")).kind,
  verify: async () => (await import("./verify-CVZ6EOAU.js")).kind
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
