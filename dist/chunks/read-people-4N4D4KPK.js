import {
  readPeople
} from "./chunk-GFPFI5CH.js";
import "./chunk-J6GSKADX.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-XEJ35QDJ.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-BVKEXXGS.js";
import "./chunk-OB3KF4YX.js";
export {
  readPeople
};
