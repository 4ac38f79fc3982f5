import {
  governedOpening,
  namedDocument,
  ofFiled
} from "./chunk-YJU266RS.js";
import "./chunk-J3ZK2QEO.js";
import "./chunk-CC2PDN3M.js";
import "./chunk-DQCBIXBC.js";
import "./chunk-SDYWRRXA.js";
import {
  requireAsked
} from "./chunk-IY3X6DDT.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import {
  readEscalationClose
} from "./chunk-M52BHBNQ.js";
import "./chunk-ZGOP7J6E.js";
import {
  valueOrThrow
} from "./chunk-7ZEGVTTA.js";
import "./chunk-YC4WCN66.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import {
  canonicalize
} from "./chunk-EFBZM7NI.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/escalation.ts
var says = async (_, content) => (await import("./escalation-YHZGNVRY.js")).saysClose(content);
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
