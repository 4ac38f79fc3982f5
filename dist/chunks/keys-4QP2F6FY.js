import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-ECOKZXTR.js";
import "./chunk-OVXFX4DH.js";
import "./chunk-7E5CCZM5.js";
import "./chunk-JBUS7TPH.js";
import "./chunk-KJTU6XTE.js";
import "./chunk-DNNAF5AF.js";
import {
  anything,
  number,
  orNone
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-DH3JOF3T.js";
import "./chunk-VVWYWGG4.js";

// src/kinds/keys.ts
var says = async (source, content) => (await import("./keys-D4BNW5RK.js")).saysKeys(source, content);
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
