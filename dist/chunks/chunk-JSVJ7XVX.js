import {
  QuorateError
} from "./chunk-ARZ74GBJ.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-ZC4TKASX.js")).kind,
  documents: async () => (await import("./documents-YF3ZJN3H.js")).kind,
  escalation: async () => (await import("./escalation-VNTKOHGD.js")).kind,
  keys: async () => (await import("./keys-AQFDVJJU.js")).kind,
  policy: async () => (await import("./policy-UKS2UL4C.js")).kind,
  privileges: async () => (await import("./privileges-FDYBE7Q7.js")).kind,
  registry: async () => (await import("./registry-JPRUXWTP.js")).kind,
  sql: async () => (await import("./sql-HJYIP4S3.js")).kind,
  verify: async () => (await import("./verify-OKK53OE7.js")).kind
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
