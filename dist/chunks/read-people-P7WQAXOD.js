import {
  readPeople
} from "./chunk-GLJ2Q3TI.js";
import "./chunk-JWTRJMPC.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-OXZ7BPIT.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";
export {
  readPeople
};
