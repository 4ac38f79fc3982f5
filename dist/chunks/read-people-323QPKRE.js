import {
  readPeople
} from "./chunk-FW2WRUDP.js";
import "./chunk-XBYS32BN.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-VBNEJN7Y.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";
export {
  readPeople
};
