import {
  governedOpening,
  namedDocument,
  ofFiled
} from "./chunk-RD5JJEHQ.js";
import "./chunk-O5CYXT6G.js";
import {
  requireAsked
} from "./chunk-AIWH3CEV.js";
import "./chunk-5VBDHOKQ.js";
import "./chunk-EKYGUFEO.js";
import "./chunk-2ZZYISGB.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import {
  readEscalationClose
} from "./chunk-IO6X4W56.js";
import "./chunk-ZGOP7J6E.js";
import {
  valueOrThrow
} from "./chunk-PLGHL4BV.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import {
  canonicalize
} from "./chunk-DKTKCK45.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/escalation.ts
var says = async (_, content) => (await import("./escalation-KMBTJBYB.js")).saysClose(content);
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
