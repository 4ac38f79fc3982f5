import {
  governedOpening,
  namedDocument,
  ofFiled
} from "./chunk-4VS525TN.js";
import "./chunk-VD6NUW23.js";
import {
  requireAsked
} from "./chunk-RCTW3Y77.js";
import "./chunk-ZTJTNIWU.js";
import "./chunk-R3TAAL42.js";
import "./chunk-ZKYB7Z6Y.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import {
  readEscalationClose
} from "./chunk-BACQKU6X.js";
import "./chunk-ZGOP7J6E.js";
import {
  valueOrThrow
} from "./chunk-4ZHWKRTX.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import {
  canonicalize
} from "./chunk-OZH5ILIZ.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/escalation.ts
var says = async (_, content) => (await import("./escalation-H7JN56O7.js")).saysClose(content);
var kind = {
  lane: "govern",
  act: "ESCALATION_CLOSE",
  asks: "document",
  isReviewed: false,
  isVerified: false,
  async open({ files }, asked) {
    const path = requireAsked(asked, "document");
    return governedOpening(contentOf(await files.readText(path), path), { document: path });
  },
  content: async (source, packet) => contentOf(await namedDocument(source, packet), packet.document ?? ""),
  says,
  saysFiled: ofFiled(says),
  effect: { escalation: number, closed: text, reason: text },
  explain: ({ escalation, closed, reason }) => `escalation ${escalation} of ${closed} closed: ${reason}`
};
function contentOf(file, path) {
  return canonicalize(valueOrThrow(readEscalationClose(file, path)));
}
export {
  kind
};
