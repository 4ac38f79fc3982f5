import {
  RELEASE_KEY,
  makeReleaseKey
} from "./chunk-RJPRIVBJ.js";
import "./chunk-UWGNIECA.js";
import "./chunk-KAASICWK.js";
import "./chunk-JB6JSYII.js";
import "./chunk-OB3KF4YX.js";
export {
  RELEASE_KEY,
  makeReleaseKey
};
