import {
  RELEASE_KEY,
  makeReleaseKey
} from "./chunk-FSUHKP6Z.js";
import "./chunk-6YRAYRII.js";
import "./chunk-VSDWACOQ.js";
import "./chunk-VMUSJW27.js";
import "./chunk-OB3KF4YX.js";
export {
  RELEASE_KEY,
  makeReleaseKey
};
