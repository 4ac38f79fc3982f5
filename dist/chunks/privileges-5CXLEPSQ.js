import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-YJU266RS.js";
import "./chunk-J3ZK2QEO.js";
import "./chunk-CC2PDN3M.js";
import "./chunk-DQCBIXBC.js";
import "./chunk-SDYWRRXA.js";
import "./chunk-IY3X6DDT.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-EFBZM7NI.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/privileges.ts
var says = async (_, content) => (await import("./privileges-DYWQWT7Z.js")).saysScript(content);
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
