import {
  governedOpening,
  namedDocument,
  ofFiled
} from "./chunk-PBHJUMCN.js";
import "./chunk-RCWCITCD.js";
import "./chunk-VGQNLB2R.js";
import "./chunk-GUT3BCDG.js";
import "./chunk-4JTPGX4A.js";
import {
  requireAsked
} from "./chunk-VZPOBWNQ.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import {
  readEscalationClose
} from "./chunk-4LBCM2UA.js";
import "./chunk-ZGOP7J6E.js";
import {
  valueOrThrow
} from "./chunk-WCP6WYLP.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  canonicalize
} from "./chunk-E4JRPDIS.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/escalation.ts
var says = async (_, content) => (await import("./escalation-ZCB2MH65.js")).saysClose(content);
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
