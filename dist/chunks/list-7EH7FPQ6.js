import {
  listReleases,
  rotateWords
} from "./chunk-6Z2X7V34.js";
import "./chunk-U3V3TMT7.js";
import "./chunk-5FNMUIEH.js";
import "./chunk-CKUKBCFS.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-NYVE2XIR.js";
import "./chunk-OB3KF4YX.js";
export {
  listReleases,
  rotateWords
};
