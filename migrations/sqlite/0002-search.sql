-- What a search goes through. Index tables like the others: all of it can be made from the log.

-- Under the revision that is shown of a record, its words as they are compared (folded), and names
-- that no word can have for its story and for the sources behind a statement.
CREATE TABLE search_text (
  seq INTEGER PRIMARY KEY REFERENCES revision (seq),
  words TEXT NOT NULL
) STRICT;

-- Folded words are letters and digits parted by blanks, so the plainest tokenizer parts them right
-- and leaves each as it is, in every script.
CREATE VIRTUAL TABLE search_index USING fts5(
  words,
  content = 'search_text',
  content_rowid = 'seq',
  columnsize = 0,
  prefix = '3',
  tokenize = 'ascii'
);

-- Every word of the index in its order, with the revisions it stands in.
CREATE VIRTUAL TABLE search_word USING fts5vocab(search_index, instance);
