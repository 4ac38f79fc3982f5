import {
  explainChange
} from "./chunk-FWKH33RH.js";
import "./chunk-OP6SBMUY.js";
import "./chunk-TFEW55OS.js";
import "./chunk-LN4TRU27.js";
import "./chunk-5STU73C2.js";
import "./chunk-R7NIZR3O.js";
import "./chunk-ZTSECXPA.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-23L4NAET.js";
import "./chunk-YRM7NUM6.js";
import "./chunk-2JYXSL7O.js";
import "./chunk-SPYBREFA.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VI7VDF7R.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-IRR73VOT.js";
import "./chunk-OB3KF4YX.js";
export {
  explainChange
};
