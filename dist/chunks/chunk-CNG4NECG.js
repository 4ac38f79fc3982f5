import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// src/manifest/generated/kinds.generated.ts
var KINDS = {
  documents: { "lane": "cut", "act": null, "isReviewed": true, "isVerified": true },
  keys: { "lane": "govern", "act": "KEY_CHANGE", "isReviewed": false, "isVerified": false },
  policy: { "lane": "govern", "act": "MANIFEST_ACTIVATE", "isReviewed": false, "isVerified": false },
  privileges: { "lane": "govern", "act": "PRIVILEGE_APPLY", "isReviewed": false, "isVerified": false },
  registry: { "lane": "govern", "act": "REGISTRY_CHANGE", "isReviewed": false, "isVerified": false },
  verify: { "lane": "verify", "act": null, "isReviewed": false, "isVerified": false }
};

export {
  KINDS
};
