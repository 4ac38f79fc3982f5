import {
  RELEASE_KEY,
  makeReleaseKey
} from "./chunk-VJCXY2SS.js";
import "./chunk-47IWCO5X.js";
import "./chunk-WFIFVGYW.js";
import "./chunk-5QMJEX2E.js";
import "./chunk-OB3KF4YX.js";
export {
  RELEASE_KEY,
  makeReleaseKey
};
