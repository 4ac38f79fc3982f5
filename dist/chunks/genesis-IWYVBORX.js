import {
  genesis,
  genesisFromFiles
} from "./chunk-LXYBXNOT.js";
import "./chunk-OWPHFDHX.js";
import "./chunk-4XFW4MPO.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-HWYQI5WL.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-GPYJ25RP.js";
import "./chunk-XH4QJRTY.js";
import "./chunk-SA5EFVI7.js";
import "./chunk-MQ4OEVXS.js";
import "./chunk-YVZXTOIY.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-AYFZHACG.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-XSIQKEXA.js";
import "./chunk-XMBPB5T3.js";
import "./chunk-KT6WPXMA.js";
import "./chunk-AZZ75EJF.js";
import "./chunk-JAHZYDID.js";
import "./chunk-ULAOBXOP.js";
import "./chunk-VTQXSMSV.js";
import "./chunk-O74KYBN2.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-ZGPILKMB.js";
import "./chunk-NKPXETFD.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-HTSRHCOM.js";
import "./chunk-UOJDIMG2.js";
import "./chunk-7VJHQ26O.js";
import "./chunk-MYB3AV3S.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-GLJ2Q3TI.js";
import "./chunk-JWTRJMPC.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-OXZ7BPIT.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";
export {
  genesis,
  genesisFromFiles
};
