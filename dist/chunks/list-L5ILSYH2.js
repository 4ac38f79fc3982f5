import {
  listReleases,
  rotateWords
} from "./chunk-4HT6ETXT.js";
import "./chunk-CHUPHYOY.js";
import "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";
export {
  listReleases,
  rotateWords
};
