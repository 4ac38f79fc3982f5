import {
  breakGlass,
  readKeySet,
  syncKeys
} from "./chunk-J733VBUZ.js";
import "./chunk-MAKGT2TX.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-327GVGFD.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-ERSGBAHZ.js";
import "./chunk-CT62VOUR.js";
import "./chunk-U57WNJZO.js";
import "./chunk-47VEIXXA.js";
import "./chunk-QXHGLLE7.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-MWLONCYV.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-LCIR3HVR.js";
import "./chunk-4GZFEB4F.js";
import "./chunk-XQIWLUER.js";
import "./chunk-Y6WYPMAF.js";
import "./chunk-65ENWNEN.js";
import "./chunk-OHF6BMMQ.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-4IKFD3P2.js";
import "./chunk-DCS74KYF.js";
import "./chunk-NAD6GMO3.js";
import "./chunk-Z5SA2TTB.js";
import "./chunk-VMAH4STM.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-SZTHFHD5.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-VBNEJN7Y.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";
export {
  breakGlass,
  readKeySet,
  syncKeys
};
