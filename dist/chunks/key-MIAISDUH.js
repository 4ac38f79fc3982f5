import {
  RELEASE_KEY,
  makeReleaseKey
} from "./chunk-M7FLQ2HL.js";
import "./chunk-LB733TW6.js";
import "./chunk-UBWDW7YZ.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";
export {
  RELEASE_KEY,
  makeReleaseKey
};
