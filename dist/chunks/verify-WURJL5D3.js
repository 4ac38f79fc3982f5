import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  flag,
  listOf,
  members,
  oneOf,
  orNull,
  text
} from "./chunk-3WWCHBJ2.js";
import "./chunk-SBSUKJEU.js";

// src/kinds/verify.ts
var checks = listOf(members({ name: text, agrees: flag }));
var kind = {
  lane: "verify",
  act: null,
  asks: null,
  isReviewed: false,
  isVerified: false,
  open: null,
  content: null,
  effect: {
    ...{
      result: oneOf("pass", "fail"),
      verify_result_id: text,
      signature_id: text,
      change_set_id: text,
      entry_id: text
    },
    ...{ prior_verify_result_id: orNull(text), escalation_entry_id: orNull(text), checks }
  },
  explain({ checks: found }) {
    const all = checks(found, "checks");
    return `${all.filter(({ agrees }) => agrees).length} of ${all.length} checks agree`;
  }
};
export {
  kind
};
