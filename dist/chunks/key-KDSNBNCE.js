import {
  RELEASE_KEY,
  makeReleaseKey
} from "./chunk-LXRG46T7.js";
import "./chunk-ZQ57LYGS.js";
import "./chunk-EKVLLZTK.js";
import "./chunk-BR2LKTLQ.js";
import "./chunk-OB3KF4YX.js";
export {
  RELEASE_KEY,
  makeReleaseKey
};
