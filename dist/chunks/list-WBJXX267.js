import {
  list,
  noChanges
} from "./chunk-MIAKRP5R.js";
import "./chunk-O7QYT7DW.js";
import "./chunk-5XB2VHRC.js";
import "./chunk-5XZZVH5L.js";
import "./chunk-YHK2DBRS.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4R3C542Z.js";
import "./chunk-3BU6A7UH.js";
import "./chunk-JBUS7TPH.js";
import "./chunk-KJTU6XTE.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-QEXRPHLH.js";
import "./chunk-YOXB7IML.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-DH3JOF3T.js";
import "./chunk-VVWYWGG4.js";
export {
  list,
  noChanges
};
