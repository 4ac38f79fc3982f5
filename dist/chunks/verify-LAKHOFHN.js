import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import "./chunk-SBSUKJEU.js";

// src/kinds/verify.ts
var kind = {
  lane: "verify",
  act: null,
  asks: null,
  isReviewed: false,
  isVerified: false,
  open: null,
  content: null,
  explain({ checks }) {
    const all = Array.isArray(checks) ? checks : [];
    return [`${all.filter(({ agrees }) => agrees === true).length} of ${all.length} checks agree`];
  }
};
export {
  kind
};
