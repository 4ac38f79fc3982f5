import {
  readPeople
} from "./chunk-R2PHUCWN.js";
import "./chunk-U6JVOMZJ.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-DH3JOF3T.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";
export {
  readPeople
};
