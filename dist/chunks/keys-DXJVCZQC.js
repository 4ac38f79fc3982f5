import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-K7G74LD3.js";
import "./chunk-WLLNVG5V.js";
import "./chunk-EBC56JQJ.js";
import "./chunk-SJDU2NYK.js";
import "./chunk-2E5AWWDP.js";
import "./chunk-KEDJXIFV.js";
import {
  anything,
  number,
  orNone
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-TOMPNNRP.js";
import "./chunk-PQF3EDI5.js";
import "./chunk-VVWYWGG4.js";

// src/kinds/keys.ts
var says = async (source, content) => (await import("./keys-QQ6RT2OG.js")).saysKeys(source, content);
var kind = {
  lane: "govern",
  act: "KEY_CHANGE",
  asks: "document",
  isReviewed: false,
  isVerified: false,
  open: openNamedDocument,
  content: namedDocument,
  says,
  saysFiled: ofFiled(says),
  effect: {
    ...{ added: number, retired: number, compromised: orNone(number), epoch_raised: orNone(number) },
    rests_on_compromised: orNone(anything)
  },
  explain: ({ added, retired }) => `${added} keys pinned, ${retired} retired`
};
export {
  kind
};
