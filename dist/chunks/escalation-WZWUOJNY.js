import {
  governedOpening,
  namedDocument,
  ofFiled
} from "./chunk-DZCYKYMC.js";
import "./chunk-PL75ZKDC.js";
import "./chunk-WLNSOIW2.js";
import "./chunk-J5APM7G6.js";
import "./chunk-SRPLH7QT.js";
import {
  requireAsked
} from "./chunk-34FXQZKI.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import {
  readEscalationClose
} from "./chunk-LOB2FWLJ.js";
import "./chunk-ZGOP7J6E.js";
import {
  valueOrThrow
} from "./chunk-HOUHSBZ7.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import {
  canonicalize
} from "./chunk-NYYDHO2X.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/escalation.ts
var says = async (_, content) => (await import("./escalation-PIYUCIO2.js")).saysClose(content);
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
