import {
  QuorateError
} from "./chunk-JB6JSYII.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-WXQYZGMN.js")).kind,
  documents: async () => (await import("./documents-IFMLMYZ2.js")).kind,
  escalation: async () => (await import("./escalation-Q6AJTAWJ.js")).kind,
  keys: async () => (await import("./keys-CAVIJN2S.js")).kind,
  policy: async () => (await import("./policy-5NA5AGK6.js")).kind,
  privileges: async () => (await import("./privileges-B5HRN3LX.js")).kind,
  registry: async () => (await import("./registry-5CTHP2B6.js")).kind,
  rotation: async () => (await import("./rotation-SYOCVII2.js")).kind,
  run: async () => (await import("./run-Z6EQVWYJ.js")).kind,
  seats: async () => (await import("./seats-IJK65W7U.js")).kind,
  sql: async () => (await import("./sql-KS2GLJOI.js")).kind,
  verify: async () => (await import("./verify-SCYBHLD3.js")).kind
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
