-- [SQL-3] refuses a byte order mark
-- finds: SCRIPT_TEXT_INVALID@3:1
﻿select 1;
