import {
  RELEASE_KEY,
  makeReleaseKey
} from "./chunk-Q7MICGW7.js";
import "./chunk-V2A77WFR.js";
import "./chunk-HQEORNHO.js";
import "./chunk-6H3PJOVY.js";
import "./chunk-OB3KF4YX.js";
export {
  RELEASE_KEY,
  makeReleaseKey
};
