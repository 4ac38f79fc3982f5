import {
  governedOpening,
  namedDocument,
  ofFiled
} from "./chunk-OGPQJ3GY.js";
import "./chunk-UTE35OMU.js";
import "./chunk-Z2MNVUTZ.js";
import "./chunk-2JYXSL7O.js";
import "./chunk-SPYBREFA.js";
import {
  requireAsked
} from "./chunk-3O6IWL5A.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import {
  readEscalationClose
} from "./chunk-JLDRYHTZ.js";
import "./chunk-ZGOP7J6E.js";
import {
  valueOrThrow
} from "./chunk-43WR4N6Y.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import {
  canonicalize
} from "./chunk-IRR73VOT.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/escalation.ts
var says = async (_, content) => (await import("./escalation-PGVZNT6T.js")).saysClose(content);
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
