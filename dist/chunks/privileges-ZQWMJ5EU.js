import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-J4N6E3AS.js";
import "./chunk-3ETBTXZM.js";
import "./chunk-2N5CHBKQ.js";
import "./chunk-6YPS3M2C.js";
import "./chunk-JK6KQEXM.js";
import "./chunk-NSXZOBSR.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-C3NZLOEQ.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/privileges.ts
var says = async (_, content) => (await import("./privileges-36AVVC2Z.js")).saysScript(content);
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
