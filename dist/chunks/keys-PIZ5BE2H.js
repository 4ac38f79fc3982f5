import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  namedDocument,
  openNamedDocument
} from "./chunk-55A4N3SJ.js";
import "./chunk-CXIRJVGP.js";
import "./chunk-H7A4T5K3.js";
import "./chunk-HS32BAF5.js";
import {
  anything,
  number,
  orNone
} from "./chunk-3WWCHBJ2.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-JHSG7WLC.js";
import "./chunk-QNUCA7MI.js";
import "./chunk-SBSUKJEU.js";

// src/kinds/keys.ts
var kind = {
  lane: "govern",
  act: "KEY_CHANGE",
  asks: "document",
  isReviewed: false,
  isVerified: false,
  open: openNamedDocument,
  content: namedDocument,
  effect: {
    ...{ added: number, retired: number, compromised: orNone(number), epoch_raised: orNone(number) },
    rests_on_compromised: orNone(anything)
  },
  explain: ({ added, retired }) => `${added} keys pinned, ${retired} retired`
};
export {
  kind
};
