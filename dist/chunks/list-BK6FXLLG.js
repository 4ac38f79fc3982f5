import {
  listReleases,
  rotateWords
} from "./chunk-5JVCEA6J.js";
import "./chunk-3YOCWP53.js";
import "./chunk-AS6OUCV6.js";
import "./chunk-UZX2H5DH.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-E6DIM3EY.js";
import "./chunk-OB3KF4YX.js";
export {
  listReleases,
  rotateWords
};
