import {
  list,
  noChanges
} from "./chunk-Z346O6SE.js";
import "./chunk-TFEW55OS.js";
import "./chunk-LN4TRU27.js";
import "./chunk-F2OF37KF.js";
import "./chunk-73BTIAJ2.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-VG6OQLJ5.js";
import "./chunk-HJ3UMLJO.js";
import "./chunk-J5APM7G6.js";
import "./chunk-SRPLH7QT.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VPO2ZC23.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-NYYDHO2X.js";
import "./chunk-OB3KF4YX.js";
export {
  list,
  noChanges
};
