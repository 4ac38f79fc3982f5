import {
  RELEASE_KEY,
  makeReleaseKey
} from "./chunk-SG7X4HVX.js";
import "./chunk-OVTSPZFC.js";
import "./chunk-6W3ADN2R.js";
import "./chunk-E6DIM3EY.js";
import "./chunk-OB3KF4YX.js";
export {
  RELEASE_KEY,
  makeReleaseKey
};
