import {
  explainChange
} from "./chunk-SM3BBEXF.js";
import "./chunk-6NKSMDLM.js";
import "./chunk-O7QYT7DW.js";
import "./chunk-RX7J3SUF.js";
import "./chunk-SYORZZLA.js";
import "./chunk-BHF7BKGS.js";
import "./chunk-DMGPIIK6.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-XSIQKEXA.js";
import "./chunk-AZZ75EJF.js";
import "./chunk-5RFG3QOX.js";
import "./chunk-ULAOBXOP.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-MYB3AV3S.js";
import "./chunk-YOXB7IML.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-OXZ7BPIT.js";
import "./chunk-VVWYWGG4.js";
export {
  explainChange
};
