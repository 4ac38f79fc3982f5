import {
  lintFiles,
  lintJob
} from "./chunk-CXBLV2UE.js";
import "./chunk-NDHTPIAF.js";
import "./chunk-3P2KQXWP.js";
import "./chunk-NHFZXEFP.js";
import "./chunk-K4XKW73R.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-RCNP76HX.js";
import "./chunk-N4YAFK2S.js";
import "./chunk-X7IWRVA3.js";
import "./chunk-YOXB7IML.js";
import "./chunk-DKBV4LSD.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-35CXO4BL.js";
import "./chunk-AWQF5AUS.js";
import "./chunk-ZNOJV4MH.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-6UQEMURZ.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  lintFiles,
  lintJob
};
