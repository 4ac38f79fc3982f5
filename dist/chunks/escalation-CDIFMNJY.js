import {
  governedOpening,
  namedDocument,
  ofFiled
} from "./chunk-R3KARPDV.js";
import "./chunk-W74AVYUZ.js";
import {
  requireAsked
} from "./chunk-MN2LA4TW.js";
import "./chunk-XKV5Y62I.js";
import "./chunk-4GJ3B5EM.js";
import "./chunk-CKG443S4.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import {
  readEscalationClose
} from "./chunk-I2WHTTQY.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-ENIZWVK7.js";
import {
  valueOrThrow
} from "./chunk-M7PYES5L.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  canonicalize
} from "./chunk-TUT3Y6SS.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/escalation.ts
var says = async (_, content) => (await import("./escalation-YODPFVTQ.js")).saysClose(content);
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
