import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  namedDocument,
  openNamedDocument
} from "./chunk-VRU64ATZ.js";
import "./chunk-H2QIVKQ7.js";
import "./chunk-VGX4FXR6.js";
import "./chunk-HS32BAF5.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-YCEEC2MS.js";
import "./chunk-SZC6YLYM.js";
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
  explain: ({ added, retired }) => [`${added} keys pinned, ${retired} retired`]
};
export {
  kind
};
