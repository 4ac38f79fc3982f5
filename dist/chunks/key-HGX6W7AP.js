import {
  RELEASE_KEY,
  makeReleaseKey
} from "./chunk-QZDVG44Y.js";
import "./chunk-4NFAPL5B.js";
import "./chunk-ZV3KVUQ6.js";
import "./chunk-T57VTRKM.js";
import "./chunk-OB3KF4YX.js";
export {
  RELEASE_KEY,
  makeReleaseKey
};
