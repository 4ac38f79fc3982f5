import {
  RELEASE_KEY,
  makeReleaseKey
} from "./chunk-MW4MUUPH.js";
import "./chunk-ZRCN3YLC.js";
import "./chunk-SRVLIEKY.js";
import "./chunk-W2Q5UKN3.js";
import "./chunk-OB3KF4YX.js";
export {
  RELEASE_KEY,
  makeReleaseKey
};
