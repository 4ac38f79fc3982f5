import {
  QuorateError
} from "./chunk-T57VTRKM.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-LLV6G2JI.js")).kind,
  documents: async () => (await import("./documents-AWDSZI6Z.js")).kind,
  escalation: async () => (await import("./escalation-67YONK3K.js")).kind,
  keys: async () => (await import("./keys-74757BYS.js")).kind,
  policy: async () => (await import("./policy-GIZ3WXSR.js")).kind,
  privileges: async () => (await import("./privileges-XEBUTACF.js")).kind,
  registry: async () => (await import("./registry-DBIYCWZX.js")).kind,
  rotation: async () => (await import("./rotation-RL53FWSO.js")).kind,
  run: async () => (await import("./run-ALNDTIT7.js")).kind,
  seats: async () => (await import("./seats-GF3RMLJB.js")).kind,
  sql: async () => (await import("./sql-SQWXUNEM.js")).kind,
  verify: async () => (await import("./verify-YSHBENRA.js")).kind
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
