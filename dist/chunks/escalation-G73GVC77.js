import {
  governedOpening,
  namedDocument,
  ofFiled
} from "./chunk-QNH5JOVW.js";
import "./chunk-VROUOTQX.js";
import {
  requireAsked
} from "./chunk-UPYWNJZF.js";
import "./chunk-F2HSB46S.js";
import "./chunk-KI5VSJSW.js";
import "./chunk-26JX6VZC.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import {
  readEscalationClose
} from "./chunk-ID7R7XH4.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-ENIZWVK7.js";
import {
  valueOrThrow
} from "./chunk-7IQY6H64.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  canonicalize
} from "./chunk-5QMJEX2E.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/escalation.ts
var says = async (_, content) => (await import("./escalation-HXJUKFE4.js")).saysClose(content);
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
