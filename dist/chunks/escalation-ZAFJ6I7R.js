import {
  governedOpening,
  namedDocument,
  ofFiled
} from "./chunk-JQLJQ33V.js";
import "./chunk-VQPSAXGO.js";
import "./chunk-4WVIJU2U.js";
import "./chunk-HW2DA7ZM.js";
import "./chunk-DPQHFMGA.js";
import {
  requireAsked
} from "./chunk-JMVTNAKZ.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import {
  readEscalationClose
} from "./chunk-KP324TMN.js";
import "./chunk-ZGOP7J6E.js";
import {
  valueOrThrow
} from "./chunk-GMWTUCEK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  canonicalize
} from "./chunk-VUEBSIIM.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/escalation.ts
var says = async (_, content) => (await import("./escalation-CQKCMWDE.js")).saysClose(content);
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
