import {
  readPeople
} from "./chunk-R5FYHZGW.js";
import "./chunk-43WR4N6Y.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-IRR73VOT.js";
import "./chunk-OB3KF4YX.js";
export {
  readPeople
};
