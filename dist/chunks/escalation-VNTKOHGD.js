import {
  governedOpening,
  namedDocument,
  ofFiled
} from "./chunk-J77L7UH2.js";
import "./chunk-USKTZCRG.js";
import "./chunk-UQVJEGGS.js";
import "./chunk-45V4XE6F.js";
import "./chunk-RVJQJ6PX.js";
import {
  requireAsked
} from "./chunk-DS2RUM7J.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import {
  readEscalationClose
} from "./chunk-OU47AINW.js";
import "./chunk-ZGOP7J6E.js";
import {
  valueOrThrow
} from "./chunk-GK6S4GKN.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import {
  canonicalize
} from "./chunk-ARZ74GBJ.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/escalation.ts
var says = async (_, content) => (await import("./escalation-2NAVTMTA.js")).saysClose(content);
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
