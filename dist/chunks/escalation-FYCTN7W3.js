import {
  governedOpening,
  namedDocument,
  ofFiled
} from "./chunk-ZK5MAT7Y.js";
import "./chunk-QSJ25L4L.js";
import "./chunk-4G7MG2Y4.js";
import "./chunk-AS6OUCV6.js";
import "./chunk-UZX2H5DH.js";
import {
  requireAsked
} from "./chunk-Z4XHSQ55.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import {
  readEscalationClose
} from "./chunk-NWM737AK.js";
import "./chunk-ZGOP7J6E.js";
import {
  valueOrThrow
} from "./chunk-5RXLA65X.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  canonicalize
} from "./chunk-E6DIM3EY.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/escalation.ts
var says = async (_, content) => (await import("./escalation-YUBEJ6EP.js")).saysClose(content);
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
