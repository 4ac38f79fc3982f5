import {
  listReleases,
  rotateWords
} from "./chunk-3IYT2S6W.js";
import "./chunk-MFXUC7YZ.js";
import "./chunk-HW2DA7ZM.js";
import "./chunk-DPQHFMGA.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-VUEBSIIM.js";
import "./chunk-OB3KF4YX.js";
export {
  listReleases,
  rotateWords
};
