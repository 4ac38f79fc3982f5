import {
  governedOpening,
  namedDocument,
  ofFiled
} from "./chunk-DWXOYW5M.js";
import "./chunk-LKNVE33W.js";
import {
  requireAsked
} from "./chunk-CQLCPJ3J.js";
import "./chunk-2CQA6NOD.js";
import "./chunk-K2FN2L4Q.js";
import "./chunk-7YT7VLCG.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import {
  readEscalationClose
} from "./chunk-LM6CEOOJ.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-ENIZWVK7.js";
import {
  valueOrThrow
} from "./chunk-KDSXCQUI.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  canonicalize
} from "./chunk-JB6JSYII.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/escalation.ts
var says = async (_, content) => (await import("./escalation-RLGD5NPC.js")).saysClose(content);
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
