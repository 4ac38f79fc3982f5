-- Says what holds anyway.
set local standard_conforming_strings = on;
