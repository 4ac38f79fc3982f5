import {
  governedOpening,
  namedDocument,
  ofFiled
} from "./chunk-T5D6JTX2.js";
import "./chunk-RVGTOG2S.js";
import "./chunk-HKWNHEPB.js";
import "./chunk-QOS77PAF.js";
import "./chunk-HLE26U3E.js";
import {
  requireAsked
} from "./chunk-QVRJEZW3.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import {
  readEscalationClose
} from "./chunk-S66XLH2U.js";
import "./chunk-ZGOP7J6E.js";
import {
  valueOrThrow
} from "./chunk-NKVEQYHU.js";
import "./chunk-YC4WCN66.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import {
  canonicalize
} from "./chunk-7RNOLWHU.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/escalation.ts
var says = async (_, content) => (await import("./escalation-4JEQDA65.js")).saysClose(content);
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
