import {
  governedOpening,
  namedDocument,
  ofFiled
} from "./chunk-RKLP3LID.js";
import "./chunk-JMCNPWHF.js";
import {
  requireAsked
} from "./chunk-STXZOHGK.js";
import "./chunk-7DFFD3EB.js";
import "./chunk-E4CAISQO.js";
import "./chunk-HK7YAGFP.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import {
  readEscalationClose
} from "./chunk-LXCFHMTA.js";
import "./chunk-ZGOP7J6E.js";
import {
  valueOrThrow
} from "./chunk-NJZDR2O3.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import {
  canonicalize
} from "./chunk-FTQPQCFV.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/escalation.ts
var says = async (_, content) => (await import("./escalation-4A5CMUGB.js")).saysClose(content);
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
