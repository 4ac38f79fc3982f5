import {
  RELEASE_KEY,
  makeReleaseKey
} from "./chunk-6WYTF3QY.js";
import "./chunk-JLAUWSQC.js";
import "./chunk-PVVMDYZR.js";
import "./chunk-VUEBSIIM.js";
import "./chunk-OB3KF4YX.js";
export {
  RELEASE_KEY,
  makeReleaseKey
};
