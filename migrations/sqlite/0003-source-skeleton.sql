-- Every spelling of a source by what its writers agree on in every script: the consonants.
CREATE TABLE source_skeleton (
  skeleton TEXT NOT NULL,
  source TEXT NOT NULL,
  spelling TEXT NOT NULL,
  PRIMARY KEY (skeleton, source, spelling)
) STRICT, WITHOUT ROWID;
