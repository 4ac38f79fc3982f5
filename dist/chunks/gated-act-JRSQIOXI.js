import {
  act,
  preflight,
  rehearseEarly
} from "./chunk-FPKJY6TI.js";
import "./chunk-FJIIB2DA.js";
import "./chunk-D66KFEOO.js";
import "./chunk-DYZFDTB7.js";
import "./chunk-5G3K4Q2D.js";
import "./chunk-MFR4I3NC.js";
import "./chunk-YILGH6WW.js";
import "./chunk-GFGTYMAE.js";
import "./chunk-2V2XPIOP.js";
import "./chunk-FGVI5XUZ.js";
import "./chunk-IWWM3ATJ.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-2M4N7GXT.js";
import "./chunk-YVWP2PSY.js";
import "./chunk-RAAKCDYT.js";
import "./chunk-AUAGJ6DJ.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-XID2UHS5.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-MK4JRMBI.js";
import "./chunk-4WBP34D6.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-K5IG6DPX.js";
import "./chunk-AQ7FYWU3.js";
import "./chunk-FDXTXPIV.js";
import "./chunk-3AR2N6A5.js";
import "./chunk-CHU42L5I.js";
import "./chunk-5X3YI6ZP.js";
import "./chunk-UW46YCBL.js";
import "./chunk-MBQL3BQ7.js";
import "./chunk-Y4UILR2V.js";
import "./chunk-2BK4VRKQ.js";
import "./chunk-ZYT3AA6N.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-MJVYCUSF.js";
import "./chunk-CTSD5IZO.js";
import "./chunk-72PHWR7C.js";
import "./chunk-WK2TIW2F.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZZRFBKHB.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-ML4MZGLB.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-ALSMJ7N4.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  act,
  preflight,
  rehearseEarly
};
