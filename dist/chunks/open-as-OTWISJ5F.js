import {
  openAs
} from "./chunk-2YQBNAWK.js";
import "./chunk-4JHJGVAS.js";
import "./chunk-CKUKBCFS.js";
import "./chunk-5YHBHQP4.js";
import "./chunk-Q6O3WUK6.js";
import "./chunk-H24AOPBZ.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-SDDSMAYX.js";
import "./chunk-FBBOAZMA.js";
import "./chunk-2PDRC6WT.js";
import "./chunk-NYXNPCFU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-33ADH4KI.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-5DHPG3YS.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-NYVE2XIR.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  openAs
};
