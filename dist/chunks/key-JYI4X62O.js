import {
  RELEASE_KEY,
  makeReleaseKey
} from "./chunk-H6RW5DKZ.js";
import "./chunk-ZSEJQCLV.js";
import "./chunk-24YESEDY.js";
import "./chunk-TUT3Y6SS.js";
import "./chunk-OB3KF4YX.js";
export {
  RELEASE_KEY,
  makeReleaseKey
};
