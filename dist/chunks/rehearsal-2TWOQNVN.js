import {
  rehearsalSections,
  saysFiledScript,
  saysRehearsal
} from "./chunk-GEK7I3S6.js";
import "./chunk-2R34JW6U.js";
import "./chunk-WLNSOIW2.js";
import "./chunk-J5APM7G6.js";
import "./chunk-SRPLH7QT.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-SUBKCVYP.js";
import "./chunk-QO6EYMNE.js";
import "./chunk-QBO5H5OX.js";
import "./chunk-H2AV2MTS.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-NSOIQJSQ.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-NGQ2LE6Y.js";
import "./chunk-NYYDHO2X.js";
import "./chunk-OB3KF4YX.js";
export {
  rehearsalSections,
  saysFiledScript,
  saysRehearsal
};
