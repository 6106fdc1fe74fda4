-- The last revision that the index tables know. Whoever writes to the log without them, as a program
-- that was left open since an older version does, leaves it behind; then they are made anew.
CREATE TABLE indexed (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  seq INTEGER NOT NULL
) STRICT;
