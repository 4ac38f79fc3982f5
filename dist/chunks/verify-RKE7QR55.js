import {
  flag,
  listOf,
  members,
  number,
  oneOf,
  orNull,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/verify.ts
var checks = listOf(members({ name: text, agrees: flag }));
var astray = listOf(members({ canonical_address: text }));
var kind = {
  lane: "verify",
  act: null,
  asks: null,
  isReviewed: false,
  isVerified: false,
  open: null,
  content: null,
  says: null,
  saysFiled: null,
  effect: {
    ...{
      result: oneOf("pass", "fail"),
      verify_result_id: text,
      signature_id: text,
      change_set_id: text,
      entry_id: text
    },
    ...{ prior_verify_result_id: orNull(text), escalation_entry_id: orNull(text), escalation: orNull(number) },
    ...{ forced: orNull(text), compensating_digest: orNull(text) },
    ...{ checks, astray }
  },
  explain({ checks: found, astray: rows, escalation, forced }) {
    const all = checks(found, "checks");
    const off = astray(rows ?? [], "astray").map(({ canonical_address: address }) => address);
    return [
      `${all.filter(({ agrees }) => agrees).length} of ${all.length} checks agree`,
      // The database names twenty at most.
      ...off.length === 0 ? [] : [`not as planned: ${off.join(", ")}${off.length < 20 ? "" : ", and maybe more"}`],
      ...typeof forced === "string" ? [`made to fail: ${forced}`] : [],
      ...escalation === null || escalation === void 0 ? [] : [`filed as escalation ${escalation}`]
    ].join("; ");
  }
};
export {
  kind
};
