-- The desk file. `revision` is the record; every other table is an index that can be rebuilt
-- from it, but for `desk`, which says under which desk id this file is written.

CREATE TABLE desk (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id TEXT NOT NULL CHECK (length(id) = 36),
  -- Both differ in a copy of the file, which then goes on under a desk id of its own.
  inode TEXT NOT NULL,
  born TEXT NOT NULL,
  -- The newest entry of the file this one was copied from: the first `previous` of the desk id.
  copied TEXT CHECK (length(copied) = 64)
) STRICT;

CREATE TABLE revision (
  seq INTEGER PRIMARY KEY,
  received_at INTEGER NOT NULL CHECK (received_at >= 0),
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 64),
  desk TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  schema INTEGER NOT NULL CHECK (schema >= 1),
  entity TEXT NOT NULL CHECK (
    entity IN (
      'story', 'source', 'sourceLink', 'document', 'claim', 'claimLink', 'statement',
      'statementLink', 'question', 'verdict', 'report', 'receive'
    )
  ),
  entity_id TEXT NOT NULL CHECK (entity_id <> ''),
  ref TEXT,
  kind TEXT NOT NULL CHECK (
    kind IN (
      'add', 'fix', 'correct', 'accept', 'hold', 'release', 'withdraw', 'reinstate', 'receive',
      'report', 'erase'
    )
  ),
  parents TEXT NOT NULL CHECK (json_valid(parents)),
  recorded_at INTEGER NOT NULL CHECK (recorded_at >= 0),
  recorded_by TEXT NOT NULL,
  salt BLOB CHECK (length(salt) = 16),
  payload TEXT CHECK (json_valid(payload)),
  previous TEXT CHECK (length(previous) = 64),
  body_hash TEXT NOT NULL CHECK (length(body_hash) = 64),
  CHECK ((salt IS NULL) = (payload IS NULL))
) STRICT;

CREATE INDEX revision_by_record ON revision (entity, entity_id, seq);
CREATE INDEX revision_by_number ON revision (desk, number);

CREATE TRIGGER revision_stays BEFORE DELETE ON revision
BEGIN
  SELECT raise(ABORT, 'the log only grows: no entry is taken out');
END;

-- REPLACE would delete without firing the trigger above.
CREATE TRIGGER revision_is_new BEFORE INSERT ON revision
WHEN EXISTS (SELECT 1 FROM revision WHERE seq = NEW.seq)
  OR EXISTS (SELECT 1 FROM revision WHERE id = NEW.id)
BEGIN
  SELECT raise(ABORT, 'the log only grows: no entry is written over');
END;

-- Erasing, the one permitted change: words and salt go, where an erase of the record is on file.
CREATE TRIGGER revision_is_kept BEFORE UPDATE ON revision
WHEN NOT (
  NEW.payload IS NULL AND NEW.salt IS NULL
  AND NEW.seq IS OLD.seq AND NEW.received_at IS OLD.received_at AND NEW.id IS OLD.id
  AND NEW.desk IS OLD.desk AND NEW.number IS OLD.number AND NEW.schema IS OLD.schema
  AND NEW.entity IS OLD.entity AND NEW.entity_id IS OLD.entity_id AND NEW.ref IS OLD.ref
  AND NEW.kind IS OLD.kind AND NEW.parents IS OLD.parents AND NEW.recorded_at IS OLD.recorded_at
  AND NEW.recorded_by IS OLD.recorded_by AND NEW.previous IS OLD.previous
  AND NEW.body_hash IS OLD.body_hash
  AND EXISTS (
    SELECT 1 FROM revision
    WHERE entity IS OLD.entity AND entity_id IS OLD.entity_id AND kind = 'erase'
  )
)
BEGIN
  SELECT raise(ABORT, 'the log only grows: no entry is changed');
END;

-- One row a record: the revision shown, how many heads it has (more than one after a merge), and
-- the columns that lists, links and derivation look it up by. The words are in the revision.

CREATE TABLE story (
  slug TEXT PRIMARY KEY,
  seq INTEGER NOT NULL REFERENCES revision (seq),
  heads INTEGER NOT NULL CHECK (heads >= 1),
  forked INTEGER NOT NULL CHECK (forked IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('live', 'withdrawn')),
  title TEXT NOT NULL,
  lang TEXT NOT NULL,
  zone TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
  id TEXT PRIMARY KEY,
  seq INTEGER NOT NULL REFERENCES revision (seq),
  heads INTEGER NOT NULL CHECK (heads >= 1),
  forked INTEGER NOT NULL CHECK (forked IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('live', 'withdrawn')),
  kind TEXT NOT NULL CHECK (kind IN ('outlet', 'person', 'institution', 'unnamed', 'unknown')),
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source_link (
  id TEXT PRIMARY KEY,
  seq INTEGER NOT NULL REFERENCES revision (seq),
  heads INTEGER NOT NULL CHECK (heads >= 1),
  forked INTEGER NOT NULL CHECK (forked IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('live', 'withdrawn')),
  from_id TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  rel TEXT NOT NULL CHECK (rel IN ('same-as', 'not-same-as')),
  to_id TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX source_link_from ON source_link (from_id);
CREATE INDEX source_link_to ON source_link (to_id);

CREATE TABLE document (
  story TEXT NOT NULL REFERENCES story (slug) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL,
  seq INTEGER NOT NULL REFERENCES revision (seq),
  heads INTEGER NOT NULL CHECK (heads >= 1),
  forked INTEGER NOT NULL CHECK (forked IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('live', 'withdrawn')),
  ref TEXT NOT NULL,
  carrier TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT,
  published TEXT,
  PRIMARY KEY (story, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim (
  story TEXT NOT NULL REFERENCES story (slug) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL,
  seq INTEGER NOT NULL REFERENCES revision (seq),
  heads INTEGER NOT NULL CHECK (heads >= 1),
  forked INTEGER NOT NULL CHECK (forked IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('live', 'withdrawn')),
  ref TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (
    kind IN ('event', 'state', 'process', 'forecast', 'position', 'attribute', 'figure')
  ),
  text TEXT NOT NULL,
  wording TEXT NOT NULL CHECK (length(wording) = 16),
  PRIMARY KEY (story, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_withdrawn ON claim (story, id) WHERE state = 'withdrawn';

CREATE TABLE claim_link (
  story TEXT NOT NULL REFERENCES story (slug) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL,
  seq INTEGER NOT NULL REFERENCES revision (seq),
  heads INTEGER NOT NULL CHECK (heads >= 1),
  forked INTEGER NOT NULL CHECK (forked IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('live', 'withdrawn')),
  from_id TEXT NOT NULL,
  rel TEXT NOT NULL CHECK (
    rel IN ('contradicts', 'in-tension', 'presupposes', 'refines', 'related')
  ),
  to_id TEXT NOT NULL,
  PRIMARY KEY (story, id),
  FOREIGN KEY (story, from_id) REFERENCES claim (story, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (story, to_id) REFERENCES claim (story, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_link_from ON claim_link (story, from_id);
CREATE INDEX claim_link_to ON claim_link (story, to_id);

CREATE TABLE statement (
  story TEXT NOT NULL REFERENCES story (slug) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL,
  seq INTEGER NOT NULL REFERENCES revision (seq),
  heads INTEGER NOT NULL CHECK (heads >= 1),
  forked INTEGER NOT NULL CHECK (forked IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('live', 'held', 'withdrawn')),
  ref TEXT NOT NULL,
  claim TEXT NOT NULL,
  wording TEXT NOT NULL CHECK (length(wording) = 16),
  speaker TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  outlet TEXT REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  document TEXT,
  stance TEXT NOT NULL CHECK (stance IN ('confirm', 'deny', 'neutral')),
  directness TEXT NOT NULL CHECK (
    directness IN ('explicit', 'incompatible', 'implied', 'characterised')
  ),
  scope TEXT NOT NULL CHECK (scope IN ('same', 'narrower', 'broader', 'adjacent')),
  modality TEXT NOT NULL CHECK (modality IN ('asserted', 'hedged', 'conditional', 'forecast')),
  attribution TEXT NOT NULL CHECK (
    attribution IN ('named', 'official', 'unnamed', 'document', 'own-voice', 'unstated')
  ),
  published TEXT,
  said TEXT,
  PRIMARY KEY (story, id),
  FOREIGN KEY (story, claim) REFERENCES claim (story, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (story, document) REFERENCES document (story, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX statement_by_claim ON statement (story, claim);

CREATE TABLE statement_link (
  story TEXT NOT NULL REFERENCES story (slug) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL,
  seq INTEGER NOT NULL REFERENCES revision (seq),
  heads INTEGER NOT NULL CHECK (heads >= 1),
  forked INTEGER NOT NULL CHECK (forked IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('live', 'withdrawn')),
  from_id TEXT NOT NULL,
  rel TEXT NOT NULL CHECK (
    rel IN (
      'repeats', 'same-origin', 'same-report', 'possibly-same', 'attribution-conflict',
      'reverses', 'retracts', 'replies-to'
    )
  ),
  to_id TEXT NOT NULL,
  PRIMARY KEY (story, id),
  FOREIGN KEY (story, from_id) REFERENCES statement (story, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (story, to_id) REFERENCES statement (story, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX statement_link_from ON statement_link (story, from_id);
CREATE INDEX statement_link_to ON statement_link (story, to_id);

CREATE TABLE question (
  story TEXT NOT NULL REFERENCES story (slug) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL,
  seq INTEGER NOT NULL REFERENCES revision (seq),
  heads INTEGER NOT NULL CHECK (heads >= 1),
  forked INTEGER NOT NULL CHECK (forked IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('live', 'withdrawn')),
  ref TEXT NOT NULL,
  claim TEXT,
  text TEXT NOT NULL,
  PRIMARY KEY (story, id),
  FOREIGN KEY (story, claim) REFERENCES claim (story, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX question_by_claim ON question (story, claim);

CREATE TABLE verdict (
  story TEXT NOT NULL REFERENCES story (slug) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL,
  seq INTEGER NOT NULL REFERENCES revision (seq),
  heads INTEGER NOT NULL CHECK (heads >= 1),
  forked INTEGER NOT NULL CHECK (forked IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('live', 'withdrawn')),
  claim TEXT NOT NULL,
  label TEXT NOT NULL,
  PRIMARY KEY (story, id),
  FOREIGN KEY (story, claim) REFERENCES claim (story, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX verdict_by_claim ON verdict (story, claim);

-- Every number that was ever given, by the letter of its kind; R numbers reports.
CREATE TABLE ref (
  story TEXT NOT NULL,
  letter TEXT NOT NULL CHECK (letter IN ('C', 'S', 'D', 'Q', 'R')),
  number INTEGER NOT NULL CHECK (number >= 0),
  id TEXT NOT NULL,
  PRIMARY KEY (story, letter, number, id)
) STRICT, WITHOUT ROWID;

-- Who names whom, links aside; `target_story` is empty for sources.
CREATE TABLE pointer (
  target_entity TEXT NOT NULL CHECK (target_entity IN ('source', 'document', 'claim')),
  target_story TEXT NOT NULL,
  target TEXT NOT NULL,
  entity TEXT NOT NULL,
  story TEXT NOT NULL,
  id TEXT NOT NULL,
  field TEXT NOT NULL,
  PRIMARY KEY (target_entity, target_story, target, entity, story, id, field)
) STRICT, WITHOUT ROWID;

-- Every spelling of a source, folded; also from each later word of it on (then `whole` is 0).
CREATE TABLE source_spelling (
  folded TEXT NOT NULL,
  source TEXT NOT NULL,
  spelling TEXT NOT NULL,
  whole INTEGER NOT NULL CHECK (whole IN (0, 1)),
  PRIMARY KEY (folded, source, spelling, whole)
) STRICT, WITHOUT ROWID;

-- The batches of this desk in the order of the log: what undo and redo go by.
CREATE TABLE batch (
  first_seq INTEGER PRIMARY KEY,
  last_seq INTEGER NOT NULL,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (
    kind IN ('edit', 'import', 'example', 'undo', 'redo', 'report', 'receive', 'erase')
  ),
  undoes TEXT
) STRICT;

CREATE INDEX batch_by_undone ON batch (undoes) WHERE undoes IS NOT NULL;

-- What the derivation says of each claim that is not withdrawn, or is still pointed to.
CREATE TABLE claim_summary (
  story TEXT NOT NULL,
  claim TEXT NOT NULL,
  number INTEGER NOT NULL,
  ref TEXT NOT NULL,
  standing TEXT NOT NULL,
  contested INTEGER NOT NULL CHECK (contested IN (0, 1)),
  latest TEXT,
  short TEXT,
  -- One item of `claims --json`.
  item TEXT NOT NULL,
  PRIMARY KEY (story, claim)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_summary_in_order ON claim_summary (story, number, ref);
CREATE INDEX claim_summary_contested ON claim_summary (story, number, ref) WHERE contested = 1;
