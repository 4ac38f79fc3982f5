import {
  governedOpening,
  namedDocument,
  ofFiled
} from "./chunk-B6KNDDYC.js";
import "./chunk-EKH5HCOM.js";
import "./chunk-QR6M5GJL.js";
import "./chunk-BOFQPCGR.js";
import "./chunk-L5G4IZSQ.js";
import {
  requireAsked
} from "./chunk-2Y7R22TM.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import {
  readEscalationClose
} from "./chunk-ILCG64MW.js";
import "./chunk-ZGOP7J6E.js";
import {
  valueOrThrow
} from "./chunk-J6GSKADX.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-XEJ35QDJ.js";
import "./chunk-M6XDCBT3.js";
import {
  canonicalize
} from "./chunk-BVKEXXGS.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/escalation.ts
var says = async (_, content) => (await import("./escalation-WWPWZWMZ.js")).saysClose(content);
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
