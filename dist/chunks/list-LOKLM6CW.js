import {
  listReleases,
  rotateWords
} from "./chunk-WM7D573E.js";
import "./chunk-AAGEUPPV.js";
import "./chunk-JD3KDZHY.js";
import "./chunk-DHPLW2KE.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-6H3PJOVY.js";
import "./chunk-OB3KF4YX.js";
export {
  listReleases,
  rotateWords
};
