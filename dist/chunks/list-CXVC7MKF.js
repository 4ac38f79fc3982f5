import {
  listReleases,
  rotateWords
} from "./chunk-MU4527S7.js";
import "./chunk-U3CRDN4M.js";
import "./chunk-R3TAAL42.js";
import "./chunk-ZKYB7Z6Y.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-OZH5ILIZ.js";
import "./chunk-OB3KF4YX.js";
export {
  listReleases,
  rotateWords
};
