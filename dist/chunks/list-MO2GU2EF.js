import {
  listReleases,
  rotateWords
} from "./chunk-WIV6UUEI.js";
import "./chunk-KXI3DRBO.js";
import "./chunk-SYDZD6NQ.js";
import "./chunk-23VEZZOF.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T57VTRKM.js";
import "./chunk-OB3KF4YX.js";
export {
  listReleases,
  rotateWords
};
