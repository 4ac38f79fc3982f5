import {
  RELEASE_KEY,
  makeReleaseKey
} from "./chunk-KEN7NRGZ.js";
import "./chunk-5JUFU5GO.js";
import "./chunk-AWGRVFA7.js";
import "./chunk-DKTKCK45.js";
import "./chunk-OB3KF4YX.js";
export {
  RELEASE_KEY,
  makeReleaseKey
};
