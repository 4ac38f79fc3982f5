import {
  act,
  preflight,
  rehearseEarly
} from "./chunk-N2F4L3FF.js";
import "./chunk-35SYA7ZF.js";
import "./chunk-2FDA5U3P.js";
import "./chunk-BUG4HJCO.js";
import "./chunk-WGBQM7TX.js";
import "./chunk-DE4Q6BWP.js";
import "./chunk-4F4OROIW.js";
import "./chunk-EHY2W3YB.js";
import "./chunk-WZOYQ622.js";
import "./chunk-6CXAAQUN.js";
import "./chunk-QZGRKJI2.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-O76ZCDCD.js";
import "./chunk-HIBNKF6J.js";
import "./chunk-7FRQVHUQ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-MXITZYAT.js";
import "./chunk-6WCYR3FJ.js";
import "./chunk-UEB4JZKC.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-4JHJGVAS.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-Y4OD6EEJ.js";
import "./chunk-DWJVTIJO.js";
import "./chunk-SCQY4GSR.js";
import "./chunk-ZU5H62ER.js";
import "./chunk-CHU42L5I.js";
import "./chunk-CNJUV3LX.js";
import "./chunk-5FNMUIEH.js";
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
  act,
  preflight,
  rehearseEarly
};
