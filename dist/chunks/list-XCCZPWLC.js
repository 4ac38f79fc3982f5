import {
  listReleases,
  rotateWords
} from "./chunk-T2WXR4Q4.js";
import "./chunk-SJJVBXOG.js";
import "./chunk-UQ42AEXY.js";
import "./chunk-V7GTFNTC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-QI7IHNYE.js";
import "./chunk-OB3KF4YX.js";
export {
  listReleases,
  rotateWords
};
