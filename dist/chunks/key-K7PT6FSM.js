import {
  RELEASE_KEY,
  makeReleaseKey
} from "./chunk-ZCE2PQFN.js";
import "./chunk-EXGLPVTM.js";
import "./chunk-B3TAPAPH.js";
import "./chunk-NYVE2XIR.js";
import "./chunk-OB3KF4YX.js";
export {
  RELEASE_KEY,
  makeReleaseKey
};
