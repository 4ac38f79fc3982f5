import {
  openAs
} from "./chunk-4JBVCLMI.js";
import "./chunk-MWLONCYV.js";
import "./chunk-Y6WYPMAF.js";
import "./chunk-65ENWNEN.js";
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
  openAs
};
