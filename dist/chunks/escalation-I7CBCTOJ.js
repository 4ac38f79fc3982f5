import {
  governedOpening,
  namedDocument,
  ofFiled
} from "./chunk-BJXOT5GV.js";
import "./chunk-QMFWMFDJ.js";
import "./chunk-OZGBOTYJ.js";
import "./chunk-RUMV55YP.js";
import "./chunk-2W3NW2XZ.js";
import {
  requireAsked
} from "./chunk-CJJCBXIV.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import {
  readEscalationClose
} from "./chunk-PTI4MKDK.js";
import "./chunk-ZGOP7J6E.js";
import {
  valueOrThrow
} from "./chunk-GE4UE5WG.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import {
  canonicalize
} from "./chunk-OTAOZ5OP.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/escalation.ts
var says = async (_, content) => (await import("./escalation-5KOJF3W3.js")).saysClose(content);
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
