import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-T5D6JTX2.js";
import "./chunk-RVGTOG2S.js";
import "./chunk-HKWNHEPB.js";
import "./chunk-QOS77PAF.js";
import "./chunk-HLE26U3E.js";
import "./chunk-QVRJEZW3.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-7RNOLWHU.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/privileges.ts
var says = async (_, content) => (await import("./privileges-LSEWWWMJ.js")).saysScript(content);
var kind = {
  lane: "govern",
  act: "PRIVILEGE_APPLY",
  asks: "document",
  isReviewed: false,
  isVerified: false,
  open: openNamedDocument,
  content: namedDocument,
  says,
  saysFiled: ofFiled(says),
  effect: { statements: number, script_sha256: text },
  explain: ({ statements }) => `${statements} statements executed, and no drift is left`
};
export {
  kind
};
