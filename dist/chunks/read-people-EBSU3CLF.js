import {
  readPeople
} from "./chunk-Y2TWJKVJ.js";
import "./chunk-HOUHSBZ7.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-NYYDHO2X.js";
import "./chunk-OB3KF4YX.js";
export {
  readPeople
};
