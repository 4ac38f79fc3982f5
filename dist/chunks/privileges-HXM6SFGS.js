import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-QNH5JOVW.js";
import "./chunk-VROUOTQX.js";
import "./chunk-UPYWNJZF.js";
import "./chunk-F2HSB46S.js";
import "./chunk-KI5VSJSW.js";
import "./chunk-26JX6VZC.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-5QMJEX2E.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/privileges.ts
var says = async (_, content) => (await import("./privileges-ED5OY3JC.js")).saysScript(content);
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
