import {
  readPeople
} from "./chunk-UYSZD6GX.js";
import "./chunk-VWY2LST4.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-JE2OMED3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";
export {
  readPeople
};
