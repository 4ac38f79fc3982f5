import {
  governedOpening,
  namedDocument,
  ofFiled
} from "./chunk-4LFIYDS3.js";
import "./chunk-477HUYFZ.js";
import "./chunk-XRTK6GFH.js";
import "./chunk-NH53DAEV.js";
import "./chunk-HJGGN3QG.js";
import {
  requireAsked
} from "./chunk-C5WWG6L5.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import {
  readEscalationClose
} from "./chunk-ICOVMEZ5.js";
import "./chunk-ZGOP7J6E.js";
import {
  valueOrThrow
} from "./chunk-OODEIQ3I.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  canonicalize
} from "./chunk-UQAA2QBL.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/escalation.ts
var says = async (_, content) => (await import("./escalation-FUHYUZ5G.js")).saysClose(content);
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
